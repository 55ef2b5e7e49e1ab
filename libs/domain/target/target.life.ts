import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 年度目标: judged by a person, with the figures beside the judgement; never by the system. */
export const targetLife = defineLife({
  subject: '年度目标',
  states: {
    draft: '草稿',
    confirmed: '已确认',
    in_progress: '推进中',
    met: '已实现',
    partly_met: '部分实现',
    not_met: '未实现',
    withdrawn: '已撤销',
  },
  initial: 'draft',
  finals: ['met', 'partly_met', 'not_met', 'withdrawn'],
  transitions: {
    confirm: {
      label: '确认',
      from: ['draft'],
      to: 'confirmed',
      power: ['supervisor', 'approver'],
      event: 'target.confirmed',
    },
    start: {
      label: '启动',
      from: ['confirmed'],
      to: 'in_progress',
      power: ['supervisor', 'system'],
      event: 'target.started',
    },
    judge_met: {
      label: '评定为实现',
      from: ['in_progress'],
      to: 'met',
      power: ['supervisor', 'approver'],
      event: 'target.judged_met',
    },
    judge_partly_met: {
      label: '评定为部分实现',
      from: ['in_progress'],
      to: 'partly_met',
      power: ['supervisor', 'approver'],
      event: 'target.judged_partly_met',
    },
    judge_not_met: {
      label: '评定为未实现',
      from: ['in_progress'],
      to: 'not_met',
      power: ['supervisor', 'approver'],
      event: 'target.judged_not_met',
    },
    withdraw: {
      label: '撤销',
      from: ['draft', 'confirmed', 'in_progress'],
      to: 'withdrawn',
      power: ['supervisor'],
      event: 'target.withdrawn',
    },
  },
});

export type TargetState = StateOf<typeof targetLife>;
export type TargetStep = StepOf<typeof targetLife>;
