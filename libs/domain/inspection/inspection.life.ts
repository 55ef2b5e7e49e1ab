import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 督察: planned and approved before anybody goes, fed back in one signed document, over when
 * every problem is struck off. What was fed back is never cancelled: a wrong conclusion is reviewed.
 */
export const inspectionLife = defineLife({
  subject: '督察',
  states: {
    draft: '拟订中',
    awaiting_approval: '待批准',
    planned: '已列入计划',
    under_way: '督察中',
    awaiting_signature: '文书待签发',
    issued: '已反馈',
    closed: '已办结',
    cancelled: '已取消',
  },
  initial: 'draft',
  finals: ['closed', 'cancelled'],
  transitions: {
    submit: {
      label: '报批',
      from: ['draft'],
      to: 'awaiting_approval',
      power: ['supervisor'],
      event: 'inspection.submitted',
    },
    send_back: {
      label: '退回修改',
      from: ['awaiting_approval'],
      to: 'draft',
      power: ['approver'],
      event: 'inspection.sent_back',
    },
    approve: {
      label: '批准列入计划',
      from: ['awaiting_approval'],
      to: 'planned',
      power: ['approver'],
      event: 'inspection.approved',
    },
    start: {
      label: '启动督察',
      from: ['planned'],
      to: 'under_way',
      power: ['supervisor'],
      event: 'inspection.started',
    },
    conclude: {
      label: '文书送签',
      from: ['under_way'],
      to: 'awaiting_signature',
      power: ['supervisor'],
      event: 'inspection.concluded',
    },
    return_document: {
      label: '退回文书',
      from: ['awaiting_signature'],
      to: 'under_way',
      power: ['approver'],
      event: 'inspection.document_returned',
    },
    issue: {
      label: '签发反馈',
      from: ['awaiting_signature'],
      to: 'issued',
      power: ['approver'],
      event: 'inspection.issued',
    },
    close: {
      label: '办结',
      from: ['issued'],
      to: 'closed',
      power: ['supervisor'],
      event: 'inspection.closed',
    },
    cancel: {
      label: '取消',
      from: ['draft', 'awaiting_approval', 'planned', 'under_way'],
      to: 'cancelled',
      power: ['supervisor'],
      event: 'inspection.cancelled',
    },
  },
});

export type InspectionState = StateOf<typeof inspectionLife>;
export type InspectionStep = StepOf<typeof inspectionLife>;
