import { type Day, formatDay } from '#domain/shared';
import type { DeskKind } from './matter.ts';

/** What a sentence about a matter is made of. */
export interface MatterFacts {
  readonly unit: string;
  readonly office: string;
  readonly since: Day | null;
  readonly due: Day | null;
  readonly note: string | null;
}

interface Words {
  /** What is to be done: 审核填报. */
  readonly act: string;
  /** Why it is mine: ends without a stop. */
  readonly why: (facts: MatterFacts) => string;
  /** Who must act, where I wait for it. */
  readonly who: (facts: MatterFacts) => string;
}

const LEVELS = ['', '提醒', '约谈', '督察'];
const on = (day: Day | null): string => (day === null ? '' : formatDay(day).replace(/^\d+年/, ''));
const office = ({ office: name }: MatterFacts): string => name;
const unit = ({ unit: name }: MatterFacts): string => name;
const level = ({ note }: MatterFacts): string => LEVELS[Number(note)] ?? '督办';

const APPROVALS: Readonly<Record<string, string>> = {
  awaiting_signature: '督察文书等待签发',
  awaiting_instruction: '督察文书已拟出，等领导批示后签发',
};

/** 工作台's words, by kind. */
export const DESK_WORDS: Readonly<Record<DeskKind, Words>> = {
  accept: { act: '签收任务', why: ({ since }) => `${on(since)}下达`, who: unit },
  returned: { act: '处理退回的任务', why: ({ since }) => `${on(since)}退回`, who: office },
  review: {
    act: '审核填报',
    why: ({ since, note }) => `${on(since)}报送${note === 'completion' ? '完成情况' : '进展'}`,
    who: office,
  },
  resubmit: {
    act: '补报',
    why: ({ since, note }) => `${on(since)}被退回${note === null || note === '' ? '' : `：${note}`}`,
    who: unit,
  },
  period: { act: '填报进展', why: ({ note }) => `应报${note ?? '本期'}进展`, who: unit },
  finish: { act: '办结任务', why: () => '还没有报送完成', who: unit },
  extension: {
    act: '决定延期',
    why: ({ note }) => `申请延到${note === null ? '以后' : on(note as Day)}`,
    who: office,
  },
  disagreement: { act: '裁决分歧', why: ({ since }) => `${on(since)}提出异议`, who: office },
  contribution: { act: '确认配合进展', why: ({ since }) => `${on(since)}报来`, who: unit },
  judgement: { act: '评定年度目标', why: () => '年度已经结束，还没有评定', who: office },
  signature: {
    act: '签发文书',
    why: (facts) => `${level(facts)}文书${on(facts.since)}拟出`,
    who: () => '签发人',
  },
  receive: {
    act: '签收文书',
    why: (facts) => `${level(facts)}文书${on(facts.since)}发来`,
    who: unit,
  },
  answer: { act: '回复文书', why: (facts) => `${level(facts)}文书应当书面回复`, who: unit },
  reply: { act: '审阅回复', why: ({ since }) => `${on(since)}回复`, who: office },
  objection: { act: '复核申辩', why: ({ since }) => `${on(since)}提出申辩`, who: office },
  interview_arrange: {
    act: '安排约谈',
    why: ({ since }) => `约谈通知书${on(since)}发出，还没有安排`,
    who: office,
  },
  interview_attend: {
    act: '出席约谈',
    why: ({ due, note }) => `${on(due)}${note === null || note === '' ? '' : `在${note}`}约谈`,
    who: unit,
  },
  interview_move: {
    act: '处理约谈安排',
    why: ({ note }) => (note === 'missed' ? '单位没有到场' : '单位对安排有异议'),
    who: office,
  },
  interview_record: {
    act: '撰写约谈纪要',
    why: ({ since, note }) =>
      note === 'objected' ? '单位对纪要有异议' : `${on(since)}已经约谈，还没有写纪要`,
    who: office,
  },
  interview_confirm_office: {
    act: '确认约谈纪要',
    why: ({ since }) => `纪要${on(since)}写好，等督办机构确认`,
    who: () => '签发人或分管领导',
  },
  interview_confirm: {
    act: '确认约谈纪要',
    why: ({ since }) => `纪要${on(since)}写好，等单位负责人确认`,
    who: ({ unit: whom }) => `${whom}负责人`,
  },
  rectify_agree: {
    act: '确定整改措施',
    why: ({ since }) => `${on(since)}列入整改台账，还没有定措施`,
    who: ({ unit: whom }) => `${whom}负责人`,
  },
  rectify: { act: '整改并报请核验', why: () => '还没有报请核验', who: unit },
  verification: { act: '核验整改', why: () => '单位报请核验', who: office },
  recheck: { act: '复查已销号问题', why: ({ since }) => `${on(since)}抽中复查`, who: office },
  inspection_approve: {
    act: '审批督察',
    why: ({ note }) => APPROVALS[note ?? ''] ?? '督察方案等待批准',
    who: () => '签发人',
  },
  inspection_instruct: { act: '批示督察', why: () => '督察文书经领导批示后签发', who: () => '分管领导' },
  inspection_receive: { act: '签收督察文书', why: ({ since }) => `${on(since)}发出，还没有签收`, who: unit },
  proposal: { act: '决定处理建议', why: ({ since }) => `${on(since)}提出`, who: () => '分管领导' },
  instruction_do: { act: '办理批示', why: ({ since }) => `领导${on(since)}批示`, who: unit },
  instruction_settle: {
    act: '审定批示报告',
    why: ({ since }) => `${on(since)}报告办理情况`,
    who: () => '作出批示的领导',
  },
};
