import { DAY_UNIT_NAMES, CLOCK_NAMES, type Ladder, type LadderLevel, type Reason } from '#domain/escalation';
import {
  type AnnexLine,
  type CoveredCase,
  DOCUMENT_NAMES,
  type DocumentKind,
  type NoticeContent,
} from '#domain/notice';

/** What a person writes; the parts left out are filled in from the cases and the ladder. */
export interface WrittenContent {
  readonly title?: string;
  readonly grounds: readonly string[];
  readonly rules?: readonly string[];
  readonly demands?: readonly string[];
  readonly problems?: readonly AnnexLine[];
}

/** Terms that a document of this level starts, one a sentence. */
export const termsInWords = ({ clocks }: LadderLevel): string[] =>
  clocks.map(
    ({ key, count, unit }) => `自送达之日起${count}${DAY_UNIT_NAMES[unit]}内完成${CLOCK_NAMES[key]}。`,
  );

/** A document of a person's own words. The terms that the ladder starts are always told. */
export function handWritten(
  { title, grounds, rules = [], demands = [], problems = [] }: WrittenContent,
  about: {
    readonly kind: DocumentKind;
    readonly ladder: Ladder;
    readonly level: LadderLevel;
    readonly cases: readonly CoveredCase[];
    readonly issuer: string;
    readonly addressee: string;
  },
): NoticeContent {
  const { kind, ladder, level, cases, issuer, addressee } = about;
  const [only] = cases;
  return {
    title: title ?? titleOf(kind, cases),
    ...{ issuer, addressee, grounds },
    rules:
      rules.length > 0
        ? rules
        : [`督办机构依据《${ladder.name}》第${ladder.version}版${level.name}的规定拟发。`],
    demands: [...demands, ...termsInWords(level)],
    ...(problems.length === 0 ? {} : { annex: problems }),
    ...(only && cases.length === 1 ? { taskTitle: only.taskTitle } : {}),
  };
}

function titleOf(kind: DocumentKind, cases: readonly CoveredCase[]): string {
  const [only] = cases;
  if (!only) return '';
  const about = cases.length === 1 ? `“${only.taskTitle}”` : `${cases.length}项工作任务`;
  return `关于${about}的${DOCUMENT_NAMES[kind]}`;
}

/** Why it goes out, in the words of who drafted it: no count stands behind them. */
export function writtenReasons(
  { grounds, rules }: Pick<NoticeContent, 'grounds' | 'rules'>,
  startReason: string | null,
): Reason[] {
  const rule = rules.join('；');
  return [
    ...grounds.map((finding) => ({ code: 'BY_PERSON' as const, rule, finding, facts: {} })),
    ...(startReason === null
      ? []
      : [
          {
            code: 'STARTED_HIGHER' as const,
            rule: '情况紧急、性质严重的，经书面说明理由，可以直接启动较高层级',
            finding: startReason,
            facts: {},
          },
        ]),
  ];
}
