import { readNumber } from '../fold/numerals.ts';
import { wordsBefore, type Clause, type Sentence } from './clauses.ts';
import { operatorOf } from './comparators.ts';
import { type FoundIndicator } from './found.ts';
import { nameBefore, promiseStart } from './names.ts';

const none = { value: null, unit: null, direction: 'none' } as const;

/**
 * 实现乡镇法律顾问全覆盖; 100%覆盖. Where a noun follows (全覆盖执法监督体系) it only describes.
 */
const COVERAGE =
  /(?:100%|百分之百|百分百)?(?:全覆盖|全面覆盖|全部覆盖|全员覆盖)(?=[”’)]?(?:目标|要求|和|及|与|并|、|工作$|任务$|$|[)”’]))|(?:100%|百分之百)覆盖(?!率)/g;

export function coverageIn({ clauses }: Sentence): readonly FoundIndicator[] {
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(COVERAGE)]
      .filter((match) => !/^已|已(?:实现|经)/.test(wordsBefore(clause.text, match.index)))
      .map((match): FoundIndicator => {
        const before = wordsBefore(clause.text, match.index);
        const subject = nameBefore(before);
        return {
          name: `${subject}覆盖率`,
          subject,
          op: '=',
          value: 100,
          unit: '%',
          direction: 'none',
          kind: 'coverage',
          start: clause.start + match.index - before.trimStart().length,
          end: clause.start + match.index + match[0].length,
        };
      }),
  );
}

/** 每季度一次, 每年至少开展2次 */
const FREQUENCY = new RegExp(
  `每个?(年|半年|季度?|双?月|周|学期|两个?月|[两三]年)度?([^\\d,。;]{0,16}?)(\\d{1,4}|[一二两三四五六七八九十]{1,3})(场次|次|场|期|轮|遍|回)`,
  'g',
);
/** 一季度一次 */
const SPOKEN_FREQUENCY = /一(年|季度?|月|周)(\d|[一两二三四])(次|场|期|会|报|评|查|检|考|更新|调度|通报)/g;

export function frequencyIn({ clauses }: Sentence): readonly FoundIndicator[] {
  return clauses.flatMap((clause) => [
    ...[...clause.text.matchAll(FREQUENCY)].map((match) => frequencyOf(clause, match, match[2] ?? '')),
    ...[...clause.text.matchAll(SPOKEN_FREQUENCY)].map((match) =>
      frequencyOf(clause, [match[0], match[1], '', match[2], '次'], '', match.index),
    ),
  ]);
}

function frequencyOf(
  clause: Clause,
  match: readonly (string | undefined)[] & { readonly index?: number },
  between: string,
  index = match.index ?? 0,
): FoundIndicator {
  const [written = '', period = '', , count = '', unit = ''] = match;
  const behind = clause.text.slice(index + written.length, index + written.length + 40);
  const { op, length } = operatorOf(between, behind);
  const before = nameBefore(wordsBefore(clause.text, index));
  const noun = /^[^,。;、:\s]{0,16}/.exec(behind.slice(length))?.[0] ?? '';
  return {
    name: before || between.replace(/至少|不少于|不低于|进行/g, '') + noun || `每${period}频次`,
    subject: before,
    op,
    value: readNumber(count),
    unit: `${unit}/${period === '季' ? '季度' : period}`,
    direction: 'none',
    kind: 'frequency',
    start: clause.start + index,
    end: clause.start + index + written.length + length,
  };
}

/** 前三名, 全省前列, 第一方阵 */
const RANK =
  /前(\d+|[一二三四五六七八九十]+)(名|位|强)?|前列|前茅|第一(?:方阵|梯队|位)|首位|上游(?:水平)?|领先(?:水平|地位|行列)|先进行列/g;
const RANK_CONTEXT = /全国|全省|全市|全区|全县|位|居|列|排|进入|跻身|保持|走在|争|考核|名/;

export function ranksIn({ clauses }: Sentence): readonly FoundIndicator[] {
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(RANK)]
      .filter((match) => RANK_CONTEXT.test(clause.text.slice(Math.max(0, match.index - 12), match.index)))
      .filter(
        (match) =>
          match[1] === undefined ||
          match[2] !== undefined ||
          !/^[个\d]/.test(clause.text.charAt(match.index + match[0].length)),
      )
      .slice(0, 1)
      .map((match): FoundIndicator => {
        const before = wordsBefore(clause.text, match.index);
        const value = match[1] === undefined ? null : readNumber(match[1]);
        return {
          ...none,
          name: rankName(before),
          subject: rankName(before),
          op: value === null ? '=' : '<=',
          value,
          unit: value === null ? null : (match[2] ?? '名'),
          kind: 'rank',
          start: clause.start + match.index - before.trimStart().length,
          end: clause.start + match.index + match[0].length,
        };
      }),
  );
}

function rankName(before: string): string {
  const name = nameBefore(
    before.replace(
      /(?:保持|位居|位列|居于|排名|进入|跻身|走在|处于|稳居|争取|力争|排|居|列|在)*(?:全国|全省|全市|全区|全县)?(?:的)?$/,
      '',
    ),
  );
  return name === '' ? '位次' : name;
}

/** What can be measured, though no figure is named: 行政复议首选率, 收案量, 满意度. 效率 and 质量 cannot. */
const MEASURE =
  '[^,。;、:\\s]{1,24}?(?:(?<!效|税|汇|利|统|表|草)率|比值|比例|比重|占比|收案量|发案量|案件量|发案数|案件数|数量|总量|增量|存量|满意度|知晓度|信任度|指数|得分|排名|人数|诉讼量|信访量|投诉量|发生数|起数)';
const ADVERB = '(?:稳步|持续|逐步|明显|显著|大幅|不断|进一步|实现|同比|逐年|有所|有效|稳中有|继续|再|的)*';
const FALL = '下降|降低|减少|下行|回落|压降|双下降|只减不增';
const RISE = '上升|提高|提升|增长|增加|攀升|走高|双提升|翻番|翻一番|倍增';
const TREND_BEHIND = new RegExp(
  `^(?:.*?)(${MEASURE})(?:[、和及与][^,。;]{1,12})?${ADVERB}(?:(${FALL})|(${RISE}))$`,
);
const TREND_BEFORE = new RegExp(`(?:(降低|减少|压降|压减|下降)|(提高|提升|增加|扩大))(${MEASURE})$`);

/** 败诉率持续下降、不断提高行政复议首选率: a way to go without a figure. */
export function trendsIn({ clauses }: Sentence): readonly FoundIndicator[] {
  return clauses.flatMap((clause) => partsOf(clause).flatMap((part) => trendOf(part) ?? []));
}

/** The parts of an enumeration; each may bear its own trend. */
function partsOf(clause: Clause): readonly Clause[] {
  const parts: Clause[] = [];
  let start = 0;
  for (const text of clause.text.split('、')) {
    if (text.length <= 60) parts.push({ text, start: clause.start + start });
    start += text.length + 1;
  }
  return parts;
}

function trendOf({ text, start }: Clause): FoundIndicator | null {
  if (/\d/.test(text)) return null;
  const behind = TREND_BEHIND.exec(text);
  const before = behind ? null : TREND_BEFORE.exec(text);
  const match = behind ?? before;
  if (!match) return null;
  const name = nameBefore((behind ? behind[1] : before?.[3]) ?? '').replace(/^的/, '');
  const falls = behind ? behind[2] !== undefined : before?.[1] !== undefined;
  return {
    ...none,
    name,
    subject: name,
    op: falls ? 'down' : 'up',
    direction: falls ? 'down' : 'up',
    kind: 'trend',
    start: start + promiseStart(text),
    end: start + text.trimEnd().length,
  };
}
