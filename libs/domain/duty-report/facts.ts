/** 系统数据: what the system itself knows of a unit's year. Counts, but for the rate in percent. */
export interface DutyFacts {
  readonly tasks: number;
  readonly tasksDone: number;
  readonly tasksOnTime: number;
  readonly tasksOverdue: number;
  readonly reminders: number;
  readonly interviews: number;
  readonly inspections: number;
  readonly problems: number;
  readonly problemsClosed: number;
  /** Null where there was no problem. */
  readonly closingRate: number | null;
}

export type DutyFactKey = keyof DutyFacts;

interface FactDefinition {
  readonly label: string;
  /** 口径. */
  readonly definition: string;
  readonly unit: '项' | '件' | '个' | '%';
  /** How a report says it in a sentence, once digits are half width and blanks are gone. */
  readonly said: readonly RegExp[];
}

const N = '(\\d+(?:\\.\\d+)?)';
const said = (...patterns: readonly string[]) =>
  patterns.map((pattern) => new RegExp(pattern.replace('N', N), 'gu'));

export const DUTY_FACT_DEFINITIONS: Readonly<Record<DutyFactKey, FactDefinition>> = {
  tasks: {
    label: '承担任务',
    definition: '本督办机构下达、由本单位牵头、完成期限在本年度内的任务数，草稿和撤销的不计。',
    unit: '项',
    said: said('(?:承担|牵头)[^。；，,\\d]{0,10}任务N[项件]'),
  },
  tasksDone: {
    label: '完成任务',
    definition: '上述任务中截至统计之日已审核完成的任务数。',
    unit: '项',
    said: said('完成[^。；，,\\d率]{0,8}任务N[项件]'),
  },
  tasksOnTime: {
    label: '按期完成任务',
    definition: '已完成任务中完成之日不晚于完成期限的任务数，批准延期的按新期限计算。',
    unit: '项',
    said: said('按(?:期|时)完成[^。；，,\\d率]{0,8}任务N[项件]'),
  },
  tasksOverdue: {
    label: '逾期未完成任务',
    definition: '上述任务中截至统计之日期限已过、尚未审核完成的任务数。',
    unit: '项',
    said: said('逾期(?:未完成)?[^。；，,\\d]{0,6}任务N[项件]'),
  },
  reminders: {
    label: '收到提醒',
    definition: '本年度向本单位印发的工作指引清单件数，撤回的不计。',
    unit: '件',
    said: said('(?:工作指引清单|提醒单|提醒函)N[份件张次]', 'N[份件张](?:工作指引清单|提醒单|提醒函)'),
  },
  interviews: {
    label: '被约谈',
    definition: '本年度向本单位印发的约谈通知书件数，撤回的不计。',
    unit: '件',
    said: said('约谈(?:通知书)?N[份件次]', 'N[份件次](?:被)?约谈'),
  },
  inspections: {
    label: '被督察',
    definition: '本年度向本单位印发的督察意见书和专项督察通知件数，撤回的不计。',
    unit: '件',
    said: said('(?:督察意见书|专项督察通知)N[份件]', 'N[份件](?:督察意见书|专项督察通知)'),
  },
  problems: {
    label: '列入整改台账的问题',
    definition: '本督办机构本年度发现并列入本单位整改台账的问题数，撤销的不计。',
    unit: '个',
    said: said('(?:发现|列入台账|交办)[^。；，,\\d]{0,6}问题N[个项条件]'),
  },
  problemsClosed: {
    label: '已销号的问题',
    definition: '上述问题中截至统计之日已核验销号的问题数。',
    unit: '个',
    said: said('(?:销号|整改到位|完成整改)N[个项条件]'),
  },
  closingRate: {
    label: '整改率',
    definition: '已销号的问题数除以列入整改台账的问题数，百分数，保留一位小数；没有问题的不计。',
    unit: '%',
    said: said('整改(?:完成|销号|办结)?率(?:均)?(?:达到|达|为|是|实现)?N[%％]'),
  },
};

export const DUTY_FACTS = Object.keys(DUTY_FACT_DEFINITIONS) as readonly DutyFactKey[];

/** 整改率 in percent with one decimal. */
export const closingRateOf = (problems: number, closed: number): number | null =>
  problems === 0 ? null : Math.round((closed / problems) * 1000) / 10;
