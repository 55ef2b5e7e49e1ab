import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 领导批示: given, taken up, reported on, and settled by the leader who gave it. */
export const instructionLife = defineLife({
  subject: '领导批示',
  states: {
    given: '待承办',
    accepted: '办理中',
    reported: '已报告',
    settled: '已办结',
    revoked: '已撤销',
  },
  initial: 'given',
  finals: ['settled', 'revoked'],
  transitions: {
    accept: {
      label: '承办',
      from: ['given'],
      to: 'accepted',
      power: ['liaison', 'unit_head', 'supervisor', 'approver'],
      event: 'instruction.accepted',
    },
    report: {
      label: '报告办理情况',
      from: ['accepted'],
      to: 'reported',
      power: ['liaison', 'unit_head', 'supervisor', 'approver'],
      event: 'instruction.reported',
    },
    return: {
      label: '退回续办',
      from: ['reported'],
      to: 'accepted',
      // A supervisor only in the leader's name, with the paper's reference: see `assertInTheLeadersName`.
      power: ['leader', 'supervisor'],
      event: 'instruction.returned',
    },
    settle: {
      label: '同意办结',
      from: ['reported'],
      to: 'settled',
      power: ['leader', 'supervisor'],
      event: 'instruction.settled',
    },
    revoke: {
      label: '撤销批示',
      from: ['given', 'accepted', 'reported'],
      to: 'revoked',
      power: ['leader', 'supervisor'],
      event: 'instruction.revoked',
    },
  },
});

export type InstructionState = StateOf<typeof instructionLife>;
export type InstructionStep = StepOf<typeof instructionLife>;
