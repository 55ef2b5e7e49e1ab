import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 约谈 of one unit: appointed, held, recorded, and in force once both sides have had their say. Where the two sides
 * stand with the record is kept beside the state; `conclude` follows by itself when neither is owed any more.
 */
export const interviewLife = defineLife({
  subject: '约谈',
  states: {
    arranged: '已安排',
    refused: '单位对安排有异议',
    missed: '未到场',
    held: '已约谈，待写纪要',
    recorded: '纪要待确认',
    objected: '单位对纪要有异议',
    concluded: '纪要已生效',
    cancelled: '已取消',
  },
  initial: 'arranged',
  finals: ['concluded', 'cancelled'],
  transitions: {
    refuse: {
      label: '不同意约谈安排',
      from: ['arranged'],
      to: 'refused',
      power: ['unit_head'],
      event: 'interview.appointment_refused',
    },
    uphold: {
      label: '维持约谈安排',
      from: ['refused'],
      to: 'arranged',
      power: ['supervisor'],
      event: 'interview.appointment_upheld',
    },
    move: {
      label: '改期',
      from: ['arranged', 'refused', 'missed'],
      to: 'arranged',
      power: ['supervisor'],
      event: 'interview.moved',
    },
    miss: {
      label: '登记未到场',
      from: ['arranged'],
      to: 'missed',
      power: ['supervisor', 'approver', 'leader'],
      event: 'interview.missed',
    },
    hold: {
      label: '登记到会情况',
      from: ['arranged'],
      to: 'held',
      power: ['supervisor', 'approver', 'leader'],
      event: 'interview.held',
    },
    record: {
      label: '撰写约谈纪要',
      from: ['held', 'recorded', 'objected'],
      to: 'recorded',
      power: ['supervisor'],
      event: 'interview.recorded',
    },
    object: {
      label: '对纪要提出异议',
      from: ['recorded'],
      to: 'objected',
      power: ['unit_head'],
      event: 'interview.record_objected',
    },
    keep_wording: {
      label: '维持纪要文字',
      from: ['objected'],
      to: 'recorded',
      power: ['supervisor'],
      event: 'interview.wording_kept',
    },
    confirm_for_office: {
      label: '督办机构确认纪要',
      from: ['recorded'],
      to: 'recorded',
      power: ['approver', 'leader'],
      event: 'interview.confirmed_by_office',
    },
    confirm_for_unit: {
      label: '单位确认纪要',
      from: ['recorded'],
      to: 'recorded',
      power: ['unit_head'],
      event: 'interview.confirmed_by_unit',
    },
    refuse_record: {
      label: '单位拒绝确认纪要',
      from: ['recorded'],
      to: 'recorded',
      power: ['unit_head'],
      event: 'interview.confirmation_refused',
    },
    note_silence: {
      label: '登记单位逾期未确认',
      from: ['recorded'],
      to: 'recorded',
      power: ['supervisor'],
      event: 'interview.silence_noted',
    },
    conclude: {
      label: '纪要生效',
      from: ['recorded'],
      to: 'concluded',
      power: ['system'],
      event: 'interview.concluded',
    },
    cancel: {
      label: '取消约谈',
      from: ['arranged', 'refused', 'missed'],
      to: 'cancelled',
      // The system where every document that the interview rests on was taken back.
      power: ['supervisor', 'system'],
      event: 'interview.cancelled',
    },
  },
});

export type InterviewState = StateOf<typeof interviewLife>;
export type InterviewStep = StepOf<typeof interviewLife>;

/** Still to be held: an appointment can be made, moved or given up. */
export const PENDING_STATES = ['arranged', 'refused', 'missed'] as const satisfies readonly InterviewState[];

/** It took place, whatever became of its record. */
export const HELD_STATES = [
  'held',
  'recorded',
  'objected',
  'concluded',
] as const satisfies readonly InterviewState[];
