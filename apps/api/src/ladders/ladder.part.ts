import { AUDIENCE_NAMES, CLOCK_NAMES, DAY_UNIT_NAMES, type Ladder, PROPOSAL_NAMES } from '#domain/escalation';
import { defaultLadder } from '#seeds';
import { ChoiceField, IntField, ListField, PartField, TextField } from '../http/fields.ts';

const CLOCKS = Object.keys(CLOCK_NAMES);
const SINCE = [...CLOCKS, 'service'];
const DAYS = { min: 1, max: 400, example: 5 };
const TIME = { max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ };
const words = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([key, name]) => `${key} ${name}`)
    .join('；');
const TELL = { max: 20, description: `通知谁：${words(AUDIENCE_NAMES)}` };

class LadderHoursPart {
  @TextField({ ...TIME, example: '09:00' }) readonly opens!: string;
  @TextField({ ...TIME, example: '17:30' }) readonly closes!: string;
}

class LadderWarningsPart {
  @ListField('id', { max: 20, description: '到期前多少个工作日预警，从大到小' })
  readonly workingDaysBefore!: readonly number[];
  @ListField('text', TELL) readonly tell!: readonly string[];
}

class LadderTriggerPart {
  @ChoiceField(
    ['overdue', 'report_missed', 'milestone_behind', 'uncured', 'promise_broken', 'false_figures'],
    { description: '前三项只用于第一级，后三项用于第二、三级' },
  )
  readonly on!: string;
  @IntField({ ...DAYS, optional: true, description: '满多少个工作日' }) readonly workingDays?: number;
  @ChoiceField(SINCE, { optional: true, description: 'uncured：自上一级文书的哪个期限届满或送达起算' })
  readonly after?: string;
}

class LadderClockPart {
  @ChoiceField(CLOCKS, { description: words(CLOCK_NAMES) }) readonly key!: string;
  @IntField(DAYS) readonly count!: number;
  @ChoiceField(Object.keys(DAY_UNIT_NAMES), { description: words(DAY_UNIT_NAMES) }) readonly unit!: string;
  @IntField({ ...DAYS, optional: true, description: '签发时可放宽到的最长期限' }) readonly atMost?: number;
}

class LadderLevelPart {
  @IntField({ min: 1, max: 3 }) readonly level!: number;
  @TextField({ max: 100, example: '提醒' }) readonly name!: string;
  @ChoiceField(['guidance_list', 'interview_notice', 'inspection_opinion', 'special_inspection_notice'])
  readonly document!: string;
  @ListField(() => LadderTriggerPart, { min: 1, max: 20, description: '启动条件，满足任何一项即启动' })
  readonly triggers!: readonly LadderTriggerPart[];
  @ChoiceField(['automatic', 'office', 'approver', 'approver_with_instruction'], {
    description: '第二、三级必须由签发人签发',
  })
  readonly signature!: string;
  @ListField(() => LadderClockPart, { max: 20, description: '送达后起算的期限' })
  readonly clocks!: readonly LadderClockPart[];
  @ListField('text', TELL) readonly tell!: readonly string[];
}

class LadderAfterPart {
  @ChoiceField(SINCE) readonly after!: string;
  @IntField(DAYS) readonly workingDays!: number;
  @ListField('text', { max: 20, description: words(PROPOSAL_NAMES) }) readonly proposals!: readonly string[];
  @ListField('text', TELL) readonly tell!: readonly string[];
}

/** 督办规则 as a person writes it. */
export class LadderDraftPart {
  @TextField({ max: 100, example: '三单督办规则' }) readonly name!: string;
  @PartField(() => LadderHoursPart) readonly officeHours!: LadderHoursPart;
  @PartField(() => LadderWarningsPart) readonly warnings!: LadderWarningsPart;
  @ListField(() => LadderLevelPart, { min: 3, max: 3, description: '提醒、约谈、督察，依次排列' })
  readonly levels!: readonly LadderLevelPart[];
  @PartField(() => LadderAfterPart) readonly afterLevelThree!: LadderAfterPart;
}

/** A version as it was published. */
export class LadderPart extends LadderDraftPart {
  @TextField({ max: 100, example: 'default' }) readonly key!: string;
  @IntField({ min: 1, max: 2 ** 31 - 1 }) readonly version!: number;
}

/** The ladder that every system begins with. */
export function ladderExample(): Omit<Ladder, 'key' | 'version'> {
  const { key: _, version: __, ...draft } = defaultLadder();
  return draft;
}
