import type { Annex, Block, OfficialDocument } from '../official-document/index.ts';
import { inHan } from '../official-document/index.ts';
import type { Day } from '../shared/index.ts';
import type { Run } from './model.ts';

/** A report as it is read: its title, and paragraphs under their headings. */
export interface ReportText {
  readonly title: string;
  readonly officeName: string;
  /** Null before it is final. */
  readonly finalOn: Day | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly { readonly runs: readonly Run[] }[];
  }[];
}

/** A person's line breaks part paragraphs; empty ones are left out. */
const linesOf = (runs: readonly Run[]): string[] =>
  runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As plain text, with the headings numbered as on paper. */
export function reportAsText({ title, officeName, sections }: ReportText): string {
  const parts = sections.flatMap(({ heading, paragraphs }, index) => [
    `${inHan(index + 1)}、${heading}`,
    ...paragraphs.flatMap(({ runs }) => linesOf(runs).map((line) => `　　${line}`)),
  ]);
  return `${[title, '', ...parts, '', officeName].join('\n')}\n`;
}

/** As a document without a red head: an annual report is published, not sent to anybody in particular. */
export function reportAsDocument(
  { title, officeName, finalOn, sections }: ReportText,
  annexes: readonly Annex[] = [],
): OfficialDocument {
  const body = sections.flatMap(({ heading, paragraphs }): Block[] => [
    { kind: 'heading', level: 1, text: heading },
    ...paragraphs.flatMap(({ runs }) => linesOf(runs).map((text): Block => ({ kind: 'paragraph', text }))),
  ]);
  return {
    ...{ mark: '', number: null, title, addressee: null, body, annexes },
    ...{ signers: [officeName], signedOn: finalOn, copies: [], draft: finalOn === null },
  };
}
