import type { FigureKey } from '../statistics/index.ts';

/** The parts of the report: what art. 24 of the rules on 督察 asks for, one paragraph each. */
export const PARAGRAPHS = {
  overview: '总体情况',
  supervision: '督办约谈督察',
  rectification: '问题整改',
  tasks: '任务完成',
  met: '目标实现',
  not_met: '未实现的目标',
  late: '逾期和回潮',
  causes: '原因',
  leadership: '履职数据',
  leadership_words: '履职情况',
  next: '下一年度目标',
  next_words: '下一年度安排',
} as const;

export type ParagraphKey = keyof typeof PARAGRAPHS;
export const PARAGRAPH_KEYS = Object.keys(PARAGRAPHS) as readonly ParagraphKey[];

/** A number of the ledger: which figure, of which year. */
export interface NumberOf {
  readonly figure: FigureKey;
  readonly year: number;
}

/** Words, or one number in them. */
export interface Run {
  readonly text: string;
  readonly number?: NumberOf;
  /** A target that is spoken of by its title. */
  readonly targetId?: number;
}

export interface DraftParagraph {
  readonly key: ParagraphKey;
  readonly runs: readonly Run[];
  /** What a person has to write here, where the ledger has nothing to say. */
  readonly toWrite: string | null;
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly DraftParagraph[];
}

/** A number of the ledger as the report writes it; null where there is none. */
export interface LedgerNumber {
  readonly value: number | null;
  readonly list: string;
}

/** A target that was promised and is not met, with what the person who judged it said. */
export interface ShortTarget {
  readonly id: number;
  readonly title: string;
  readonly verdict: 'not_met' | 'partly_met' | 'unjudged';
  readonly reason: string | null;
}

/** Everything a draft is composed of. */
export interface ReportFacts {
  readonly year: number;
  readonly officeName: string;
  readonly number: (of: NumberOf) => LedgerNumber;
  readonly short: readonly ShortTarget[];
  /** Titles of the targets of the year after, where they are known already. */
  readonly next: readonly { readonly id: number; readonly title: string }[];
}

/** `66.7%`, `12`: as it stands in the text; null without a value. */
export const numberText = (figure: FigureKey, value: number | null): string | null =>
  value === null ? null : `${value}${figure.endsWith('_rate') ? '%' : ''}`;
