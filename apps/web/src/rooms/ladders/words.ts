import type { Answer } from '@/api/index.ts';

export type Ladder = Answer<'LadderDraftPart'>;
export type LadderLevel = Answer<'LadderLevelPart'>;
type Trigger = Answer<'LadderTriggerPart'>;
type Clock = Answer<'LadderClockPart'>;

export const STANDINGS = { in_force: '现行', coming: '尚未生效', past: '已被取代' } as const;

export const DOCUMENTS: Readonly<Record<LadderLevel['document'], string>> = {
  guidance_list: '工作指引清单',
  interview_notice: '约谈通知书',
  inspection_opinion: '督察意见书',
  special_inspection_notice: '专项督察通知书',
};

export const SIGNATURES: Readonly<Record<LadderLevel['signature'], string>> = {
  automatic: '系统自动发出',
  office: '督办员签发',
  approver: '签发人签发',
  approver_with_instruction: '有领导批示后由签发人签发',
};

export const TRIGGERS: Readonly<Record<Trigger['on'], string>> = {
  overdue: '任务逾期',
  report_missed: '进展填报逾期',
  milestone_behind: '节点逾期',
  uncured: '上一级文书后仍未改正',
  promise_broken: '约谈承诺未兑现',
  false_figures: '所报数据不实',
};

export const CLOCKS: Readonly<Record<Clock['key'], string>> = {
  receipt: '签收',
  reply: '回复',
  interview: '约谈',
  rectification: '整改报告',
  plan: '整改方案',
  completion: '整改完成',
};

export const SINCE: Readonly<Record<NonNullable<Trigger['after']>, string>> = {
  service: '送达',
  receipt: '签收期限届满',
  reply: '回复期限届满',
  interview: '约谈期限届满',
  rectification: '整改报告期限届满',
  plan: '整改方案期限届满',
  completion: '整改完成期限届满',
};

export const UNITS: Readonly<Record<Clock['unit'], string>> = {
  working_days: '个工作日',
  calendar_days: '日',
};

export const AUDIENCES: Readonly<Record<string, string>> = {
  liaison: '联络员',
  unit_head: '单位负责人',
  leader: '分管领导',
  approver: '签发人',
};

export const PROPOSALS: Readonly<Record<string, string>> = { public_criticism: '通报', referral: '移送' };

const namesOf = (names: Readonly<Record<string, string>>, keys: readonly string[]): string =>
  keys.map((key) => names[key] ?? key).join('、');

export const audienceText = (tell: readonly string[]): string =>
  tell.length === 0 ? '不另行通知' : `通知${namesOf(AUDIENCES, tell)}`;

/** 任务逾期满1个工作日 */
export function triggerText({ on, after, workingDays }: Trigger): string {
  if (on === 'uncured') return `上一级文书${SINCE[after ?? 'service']}后满${workingDays}个工作日仍未改正`;
  return workingDays === undefined ? TRIGGERS[on] : `${TRIGGERS[on]}满${workingDays}个工作日`;
}

/** 回复：5个工作日 */
export const clockText = ({ key, count, unit, atMost }: Clock): string =>
  `${CLOCKS[key]}${count}${UNITS[unit]}${atMost === undefined ? '' : `，可放宽到${atMost}${UNITS[unit]}`}`;

export const afterText = ({ after, workingDays, proposals, tell }: Ladder['afterLevelThree']): string =>
  `督察文书${SINCE[after]}后满${workingDays}个工作日仍未改正的，提出${namesOf(PROPOSALS, proposals)}建议，由人决定；${audienceText(tell)}。`;

export const warningText = ({ workingDaysBefore, tell }: Ladder['warnings']): string =>
  workingDaysBefore.length === 0
    ? '到期前不预警。'
    : `到期前${workingDaysBefore.join('、')}个工作日预警，${audienceText(tell)}。`;
