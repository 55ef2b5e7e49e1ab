import { type Day, addDays, isDay } from '../../shared/index.ts';
import { readWholeNumber } from '../fold/numerals.ts';

/** A time named in an item, in folded offsets, as the last day it allows. */
export interface FoundDeadline {
  readonly on: Day;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:(20\\d\\d)年)?';
const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY_OF_MONTH = '(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

interface DeadlineRule {
  readonly pattern: RegExp;
  readonly last: (year: number, ...parts: readonly string[]) => Day | null;
}

const number = (text: string | undefined): number => readWholeNumber(text ?? '') ?? 0;
const QUARTERS: Readonly<Record<string, number>> = {
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  '1': 3,
  '2': 6,
  '3': 9,
  '4': 12,
};

/** Group 1 of every pattern is the year, if written. The earlier rule wins where two overlap. */
const RULES: readonly DeadlineRule[] = [
  // 10月31日前, 2024年6月30日之前 — but not 12月4日, which is an occasion
  {
    pattern: new RegExp(`${YEAR}${MONTH}月${DAY_OF_MONTH}[日号](?:之?[前止]|以前)`, 'g'),
    last: (year, month, day) => dayOf(year, number(month), number(day)),
  },
  // 2024-06-30前
  {
    pattern: /(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?:之?前)?/g,
    last: (year, month, day) => dayOf(year, number(month), number(day)),
  },
  // 六月底前, 9月末, 3月份前
  {
    pattern: new RegExp(`${YEAR}${MONTH}月(?:份)?(?:底|末)?(?:之?前|以前|底|末)`, 'g'),
    last: (year, month) => monthEnd(year, number(month)),
  },
  // 5月中旬(前)
  {
    pattern: new RegExp(`${YEAR}${MONTH}月(?:份)?([上中下])旬(?:之?前)?`, 'g'),
    last: (year, month, part) =>
      part === '下' ? monthEnd(year, number(month)) : dayOf(year, number(month), part === '上' ? 10 : 20),
  },
  // 完成时限：9月15日 / 完成时限：9月 / 10月份完成
  {
    pattern: new RegExp(`(?<=(?:时限|时间|时|期限)[:]\\s?)${YEAR}${MONTH}月${DAY_OF_MONTH}[日号]`, 'g'),
    last: (year, month, day) => dayOf(year, number(month), number(day)),
  },
  {
    pattern: new RegExp(`(?<=(?:时限|时间|时|期限)[:]\\s?)${YEAR}${MONTH}月份?`, 'g'),
    last: (year, month) => monthEnd(year, number(month)),
  },
  {
    pattern: new RegExp(`(?<!每年)${YEAR}${MONTH}月份?(?=完成|建成|出台|印发|上线|实现)`, 'g'),
    last: (year, month) => monthEnd(year, number(month)),
  },
  // 第三季度(末、前), 三季度底前 — not 每季度, 一季度一次
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度(?:末|底)?(?:之?前)?(?!一次|[至到-])`, 'g'),
    last: (year, quarter) => monthEnd(year, QUARTERS[quarter ?? ''] ?? 0),
  },
  // 上半年, 下半年
  {
    pattern: new RegExp(`(?<!每)${YEAR}(上|下)半年(?:之?前)?`, 'g'),
    last: (year, half) => monthEnd(year, half === '上' ? 6 : 12),
  },
  // 年底前, 年末, 年内, 2024年底 — not 一年内, a term
  {
    pattern: /(?<![去上历往每])(?:(20\d\d)|今|本)?年(?:底|末)(?:之?前|以前)?/g,
    last: (year) => monthEnd(year, 12),
  },
  {
    pattern: /(?<![近\d一二两三四五六七八九十-])(?:(20\d\d)|今|本)?年内(?!容|部)/g,
    last: (year) => monthEnd(year, 12),
  },
];

/**
 * The deadlines between two offsets, in order. A month without a year belongs to the plan year;
 * dates before it are history and left out.
 */
export function findDeadlines(
  text: string,
  from: number,
  to: number,
  planYear: number,
): readonly FoundDeadline[] {
  const span = text.slice(from, to);
  const found: FoundDeadline[] = [];
  const taken = new Uint8Array(span.length);
  for (const { pattern, last } of RULES) {
    for (const match of span.matchAll(pattern)) {
      const [quote, year, ...parts] = match;
      const written = year === undefined ? planYear : Number(year);
      const on = written >= planYear ? last(written, ...parts) : null;
      if (taken[match.index] || taken[match.index + quote.length - 1]) continue;
      taken.fill(1, match.index, match.index + quote.length);
      if (on) found.push({ on, start: from + match.index, end: from + match.index + quote.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(year: number, month: number, date: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function monthEnd(year: number, month: number): Day | null {
  if (month === 12) return dayOf(year, 12, 31);
  const next = dayOf(year, month + 1, 1);
  return next && addDays(next, -1);
}
