import { DomainError } from '../shared/index.ts';
import { type DayShift, daysInMonth, type YearlyDate } from './yearly-day.ts';

/** units: every unit of the office; unit: one named unit; office: the office itself. */
export const YEARLY_AUDIENCES = ['units', 'unit', 'office'] as const;
export type YearlyAudience = (typeof YEARLY_AUDIENCES)[number];

export const YEARLY_CYCLES = ['none', 'monthly', 'quarterly'] as const;
export type YearlyCycle = (typeof YEARLY_CYCLES)[number];

export interface YearlyMilestone extends YearlyDate {
  readonly name: string;
}

/** 年度例行工作: what is asked for every year, as far as the year's tasks follow from it. */
export interface YearlyContent {
  /** `{year}` and `{lastYear}` stand for the year of the round and the one before. */
  readonly title: string;
  readonly measure: string;
  /** The provision it rests on. */
  readonly basis: string | null;
  readonly dueMonth: number;
  readonly dueDay: number;
  readonly shift: DayShift;
  readonly audience: YearlyAudience;
  /** For one unit alone; null until the office has named it. */
  readonly unitId: number | null;
  readonly reportingCycle: YearlyCycle;
  readonly milestones: readonly YearlyMilestone[];
}

/**
 * @throws DomainError `YEARLY_TITLE_MISSING`, `YEARLY_DAY_INVALID`, `YEARLY_UNIT_MISPLACED`,
 *   `YEARLY_MILESTONE_INVALID`
 */
export function checkTemplate(content: YearlyContent): void {
  const { title, measure, dueMonth, dueDay, audience, unitId, milestones } = content;
  if (title.trim() === '' || measure.trim() === '') {
    throw new DomainError('YEARLY_TITLE_MISSING', '例行工作的名称和要求都不能为空，请补全。');
  }
  const due = { month: dueMonth, day: dueDay };
  if (!isYearlyDate(due)) {
    throw new DomainError('YEARLY_DAY_INVALID', '完成时限应是一年中的某月某日，请更正。', due);
  }
  if (audience !== 'unit' && unitId !== null) {
    throw new DomainError('YEARLY_UNIT_MISPLACED', '只有面向单个单位的例行工作才指定单位，请更正。', {
      audience,
      unitId,
    });
  }
  const wrong = milestones.find(
    (one, nth) =>
      one.name.trim() === '' ||
      milestones.findIndex(({ name }) => name === one.name) < nth ||
      !isYearlyDate(one) ||
      !isBefore(one, due),
  );
  if (!wrong) return;
  throw new DomainError('YEARLY_MILESTONE_INVALID', '节点应有各不相同的名称，日期应早于完成时限，请更正。', {
    milestone: wrong,
  });
}

// A leap year: 29 February may be named.
const isYearlyDate = ({ month, day }: YearlyDate): boolean =>
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= (month === 2 ? 29 : daysInMonth(2001, month));

const isBefore = (a: YearlyDate, b: YearlyDate): boolean =>
  a.month < b.month || (a.month === b.month && a.day < b.day);
