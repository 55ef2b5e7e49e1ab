import { type IndicatorDirection, type IndicatorOperator } from '../model.ts';

interface Comparison {
  readonly op: IndicatorOperator;
  readonly pattern: RegExp;
}

/** Words behind a figure; they outweigh words before it (控制在5%左右). */
const BEHIND: readonly Comparison[] = [
  { op: '>=', pattern: /^(?:\([^)]{1,8}\))?(?:及|或|含)?(?:以上|之上|起)/ },
  { op: '<=', pattern: /^(?:\([^)]{1,8}\))?(?:及|或|含)?(?:以下|以内|之内|之下|内(?![容部外涵]))/ },
  { op: '≈', pattern: /^(?:\([^)]{1,8}\))?(?:左右|上下)/ },
];

const REACH = '(?:达到|达|到|在|为|至|是|有)?';
/** Words right before a figure, the longer before the shorter: 不低于 is not 低于. */
const BEFORE: readonly Comparison[] = [
  {
    op: '>=',
    pattern: new RegExp(
      `(?:不得?(?:低于|少于|小于|短于)|不低|至少|最少|最低|(?<!不|不得)(?:超过|突破|高出)|≥|>=|以上)${REACH}$`,
    ),
  },
  {
    op: '<=',
    pattern: new RegExp(
      `(?:不得?(?:超过|高于|多于|大于|超出|突破)|不超|控制(?:在|到|为)?|压(?:降|减)?到|至多|最多|最高|≤|<=)${REACH}$`,
    ),
  },
  { op: '<', pattern: new RegExp(`(?:(?<!不|不得)(?:低于|少于|小于|短于)|不足|不到|不满|<)${REACH}$`) },
  { op: '>', pattern: new RegExp(`(?:(?<!不|不得)(?:高于|多于|大于|超)|>)${REACH}$`) },
  { op: '≈', pattern: new RegExp(`(?:大约|约为|约|接近|近|≈)${REACH}$`) },
];
/** Words that may stand apart from their figure: 至少开展2次, 不超过案件总数的5%. */
const APART: readonly Comparison[] = [
  { op: '>=', pattern: /(?:不得?(?:低于|少于)|至少|最少)[^\d,。;]{1,14}$/ },
  { op: '<=', pattern: /(?:不得?(?:超过|高于|多于)|控制在|最多|至多)[^\d,。;]{1,14}$/ },
];

const REST = '(?:了|到|至|为|达到|达|在|约|近|超过|不低于|不少于|至少|不超过|控制在|幅度|比例|率|\\s)*$';
const DOWN = new RegExp(
  `(?:下降|降低|减少|压减|压缩|压降|缩短|缩减|精简|下调|减轻|回落|降幅|减幅|降|减)${REST}`,
);
const UP = new RegExp(`(?:提高|提升|增长|增加|上升|增幅|增速|涨幅|扩大|升高|升|上浮|递增)${REST}`);

/** How a figure is compared, from the words around it. */
export function operatorOf(before: string, behind: string): { op: IndicatorOperator; length: number } {
  for (const { op, pattern } of BEHIND) {
    const match = pattern.exec(behind);
    if (match) return { op, length: match[0].length };
  }
  const word = [...BEFORE, ...APART].find(({ pattern }) => pattern.test(before));
  return { op: word?.op ?? '=', length: 0 };
}

/** Whether the words before a figure say that something falls or rises by it, or to it. */
export function directionOf(before: string): IndicatorDirection {
  if (DOWN.test(before)) return 'down';
  return UP.test(before) ? 'up' : 'none';
}

/** The comparing words at the end of a phrase, for cutting the name of an indicator out of it. */
export const COMPARING_TAIL =
  /(?:力争|确保|实现|努力|争取|均|都|分别|保持|稳定|维持|全部|总数|比例|同比|环比|较上年|比上年|较去年|比去年|达到|达|到|在|为|至|以|不得?(?:低于|少于|超过|高于|多于)|至少|最少|最多|至多|超过|突破|控制|大约|约|近|低于|高于|下降|降低|减少|压减|压缩|压降|缩短|提高|提升|增长|增加|上升|降|升|≥|≤|>|<|=|:|,| )+$/;
