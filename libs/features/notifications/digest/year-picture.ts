import { TASK_LIGHT_NAMES } from '#domain/task';
import type { Chart } from '#platform/chart';
import type { PicturedLight, YearPicture } from '../announcement.ts';
import { LEVEL_NAMES } from '../letter/phrases.ts';

/** The order in which lights are told, and their colours: those of the letter, green for what is well. */
const LIGHTS = {
  done: '#7f93ad',
  normal: '#4f7a55',
  near: '#c98a1b',
  overdue: '#b0352a',
  suspended: '#a7abb5',
} as const satisfies Record<PicturedLight, string>;
const LIGHT_NAMES = Object.keys(LIGHTS) as readonly PicturedLight[];

const LEVEL_COLOURS = ['#2b4a78', '#c98a1b', '#b0352a'] as const;
const LEVELS = [1, 2, 3] as const;

const MONTHS = 12;

export function chartOf({ year, lights, months }: YearPicture): Chart {
  const total = LIGHT_NAMES.reduce((sum, light) => sum + lights[light], 0);
  return {
    bar: {
      title: `${year}年任务${total}项`,
      parts: LIGHT_NAMES.map((light) => ({
        ...{ label: TASK_LIGHT_NAMES[light], colour: LIGHTS[light], count: lights[light] },
      })),
    },
    piles: {
      title: `${year}年各月印发文书`,
      series: LEVELS.map((level, at) => ({ label: LEVEL_NAMES[level], colour: LEVEL_COLOURS[at] ?? '' })),
      columns: Array.from({ length: MONTHS }, (_, at) => ({
        ...{ label: `${at + 1}月`, counts: months[at] ?? [0, 0, 0] },
      })),
    },
  };
}

/** The same in words: for whoever reads without pictures, or hears the letter read. */
export function pictureInWords({ year, lights, months }: YearPicture): string {
  const standing = LIGHT_NAMES.map((light) => `${TASK_LIGHT_NAMES[light]}${lights[light]}项`).join('，');
  const issued = months.flatMap((counts, at) => {
    const told = LEVELS.flatMap((level, nth) =>
      (counts[nth] ?? 0) > 0 ? [`${LEVEL_NAMES[level]}${counts[nth]}份`] : [],
    );
    return told.length === 0 ? [] : [`${at + 1}月${told.join('、')}`];
  });
  const documents = issued.length === 0 ? '今年还没有印发文书' : `各月印发文书：${issued.join('，')}`;
  return `${year}年任务：${standing}。${documents}。`;
}

/** Whether what lies in the database can be drawn. */
export function isYearPicture(value: unknown): value is YearPicture {
  if (typeof value !== 'object' || value === null) return false;
  const { year, lights, months } = value as Partial<Record<keyof YearPicture, unknown>>;
  const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0;
  return (
    Number.isInteger(year) &&
    typeof lights === 'object' &&
    lights !== null &&
    LIGHT_NAMES.every((light) => isCount((lights as Record<string, unknown>)[light])) &&
    Array.isArray(months) &&
    months.length <= MONTHS &&
    months.every(
      (counts) => Array.isArray(counts) && counts.length === LEVELS.length && counts.every(isCount),
    )
  );
}
