import { CHINESE_NUMERAL, readNumber } from '../fold/numerals.ts';
import { COUNTED_IN_WORDS, TIME_UNITS, UNIT_PATTERN, BARE_VALUE_NAME } from './units.ts';

/** A number with its unit inside a clause, offsets within the clause. */
export interface Figure {
  readonly value: number;
  readonly unit: string | null;
  /** 余, 多 behind the number: more than it, how much more unsaid. */
  readonly rounded: boolean;
  readonly start: number;
  readonly end: number;
}

const ARABIC = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?';
const WORDS = `[${CHINESE_NUMERAL}]{1,9}(?:点[${CHINESE_NUMERAL}]{1,4})?`;
const ROUND = '(?:余|多)';
const SCALE = '(?:万|千|百|亿|十万|百万|千万)';

const FIGURE = new RegExp(
  `百分之(?<percent>${ARABIC}|${WORDS})` +
    `|(?<number>${ARABIC})\\s*(?<round1>${ROUND})?(?<scale>${SCALE})?(?<round2>${ROUND})?\\s*(?<unit>${UNIT_PATTERN})?` +
    `|(?<words>${WORDS})(?<round3>${ROUND})?(?<wordUnit>${UNIT_PATTERN})`,
  'g',
);

/** How many characters around a figure say what it is: a bound, so that a line of any length reads in its length. */
const NEAR = 40;

/** Reads the figures of a clause whose traps are blanked. */
export function findFigures(clause: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of clause.matchAll(FIGURE)) {
    const figure = figureOf(match, clause);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureOf(match: RegExpExecArray, clause: string): Figure | null {
  const { percent, number, words, scale = '', unit, wordUnit, round1, round2, round3 } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const before = clause.slice(Math.max(0, start - NEAR), start);
  const behind = clause.slice(end, end + NEAR);
  if (/[A-Za-z\d+./·-]$/.test(before) && !/[>=<≥≤]$/.test(before)) return null;
  const rounded = (round1 ?? round2 ?? round3) !== undefined;
  const span = { start, end, rounded };

  if (percent !== undefined) {
    const value = readNumber(percent);
    return value === null ? null : { ...span, value, unit: '%' };
  }
  if (words !== undefined && wordUnit !== undefined) return inWords(words, wordUnit, before, behind, span);
  const value = readNumber(number ?? '');
  if (value === null || value >= 1e12) return null;
  if (unit === undefined) return bare(value, scale, before, behind, span);
  if (TIME_UNITS.has(unit) && !isLimited(before, behind, unit)) return null;
  // 3个一、5个办: a slogan's figure, not a count.
  if (unit === '个' && /^[一“]/.test(behind)) return null;
  return { ...span, value, unit: scale + unit };
}

type FigureSpan = Pick<Figure, 'start' | 'end' | 'rounded'>;

const LIMIT_BEFORE =
  /(?:不(?:得)?(?:超过|少于|低于|高于)|控制在|压[缩减]|缩短|减少|至少|最多|[至到达])[^,。;]{0,6}$/;
const TERM_BEFORE = /(?:缩短|压[缩减]|控制|不(?:得)?(?:超过|多于))[至到在为]?$/;
const LIMIT_BEHIND = /^(?:及|或)?(?:内(?!容)|以内|之内|以上|以下)/;

function isLimited(before: string, behind: string, unit: string): boolean {
  // 在10日, 至15日 are dates; 缩短到30日 is a term.
  if (unit === '日' && !LIMIT_BEHIND.test(behind)) return TERM_BEFORE.test(before);
  return LIMIT_BEHIND.test(behind) || LIMIT_BEFORE.test(before);
}

/** 不少于两次, 开展三次: numbers in words count only things done, or with a comparing word. */
function inWords(
  words: string,
  unit: string,
  before: string,
  behind: string,
  span: FigureSpan,
): Figure | null {
  const value = readNumber(words);
  if (value === null) return null;
  const compared =
    /(?:不(?:得)?(?:少于|低于|超过|高于)|至少|最少|最多)[^,。;]{0,8}$/.test(before) ||
    LIMIT_BEHIND.test(behind);
  if (unit === '%' || unit.endsWith('百分点')) return { ...span, value, unit };
  if (TIME_UNITS.has(unit) && !LIMIT_BEHIND.test(behind)) return null;
  const counted = COUNTED_IN_WORDS.has(unit) && value > 1 && /[\u4e00-\u9fff]$/.test(before);
  return compared || counted ? { ...span, value, unit } : null;
}

/** A number without a unit is a measured value only behind a name such as 比值, or with a comparing word. */
function bare(value: number, scale: string, before: string, behind: string, span: FigureSpan): Figure | null {
  if (/^[年月日号级版届+:：/\-A-Za-z]/.test(behind)) return null;
  const named = BARE_VALUE_NAME.test(before);
  return named ? { ...span, value, unit: scale === '' ? null : scale } : null;
}
