import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 任务. A task is given back by the unit (`return`, before acceptance) or by the office (`send_back`,
 * after submission); it goes on by `reassign` or, once accepted, by `resume`. A task in hand is passed on to another
 * unit by `reassign` as well. A completion that rested on false figures is overturned, and the task is owed again.
 */
export const taskLife = defineLife({
  subject: '任务',
  states: {
    draft: '草稿',
    assigned: '待签收',
    accepted: '已签收',
    in_progress: '办理中',
    submitted: '待审核',
    returned: '已退回',
    done: '已完成',
    withdrawn: '已撤销',
  },
  initial: 'draft',
  finals: ['done', 'withdrawn'],
  transitions: {
    assign: { label: '下达', from: ['draft'], to: 'assigned', power: ['supervisor'], event: 'task.assigned' },
    accept: {
      label: '签收',
      from: ['assigned'],
      to: 'accepted',
      power: ['liaison', 'unit_head'],
      event: 'task.accepted',
    },
    return: {
      label: '退回',
      from: ['assigned'],
      to: 'returned',
      power: ['liaison', 'unit_head'],
      event: 'task.returned',
    },
    reassign: {
      label: '重新下达',
      from: ['returned', 'assigned', 'accepted', 'in_progress'],
      to: 'assigned',
      power: ['supervisor'],
      event: 'task.reassigned',
    },
    start: {
      label: '开始办理',
      from: ['accepted'],
      to: 'in_progress',
      power: ['liaison', 'unit_head', 'system'],
      event: 'task.started',
    },
    submit: {
      label: '报送完成',
      from: ['in_progress'],
      to: 'submitted',
      power: ['liaison', 'unit_head'],
      event: 'task.submitted',
    },
    send_back: {
      label: '退回补办',
      from: ['submitted'],
      to: 'returned',
      power: ['supervisor'],
      event: 'task.sent_back',
    },
    take_back: {
      label: '撤回报送',
      from: ['submitted'],
      to: 'in_progress',
      power: ['liaison', 'unit_head'],
      event: 'task.taken_back',
    },
    resume: {
      label: '继续办理',
      from: ['returned'],
      to: 'in_progress',
      power: ['liaison', 'unit_head', 'system'],
      event: 'task.resumed',
    },
    complete: {
      label: '审核通过',
      from: ['submitted'],
      to: 'done',
      power: ['supervisor'],
      event: 'task.completed',
    },
    overturn: {
      label: '推翻完成认定',
      from: ['done'],
      to: 'returned',
      // Where an inspection has found the figures false, never at the task alone.
      power: ['system'],
      event: 'task.completion_overturned',
    },
    withdraw: {
      label: '撤销',
      from: ['draft', 'assigned', 'accepted', 'in_progress', 'submitted', 'returned'],
      to: 'withdrawn',
      power: ['supervisor', 'approver'],
      event: 'task.withdrawn',
    },
  },
});

export type TaskState = StateOf<typeof taskLife>;
export type TaskStep = StepOf<typeof taskLife>;
