import type { Annex, Block, OfficialDocument } from '../official-document/index.ts';
import { inHan } from '../official-document/index.ts';
import type { Day } from '../shared/index.ts';
import type { Run } from './model.ts';

interface TextParagraph {
  readonly runs: readonly Run[];
  readonly toWrite: string | null;
}

/** A report as it is read: its title, and paragraphs under their headings. */
export interface ReportText {
  readonly title: string;
  readonly officeName: string;
  /** Null before it is final. */
  readonly finalOn: Day | null;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly TextParagraph[];
  }[];
}

/** A person's line breaks part paragraphs; where a person has yet to write, it says what. */
function linesOf({ runs, toWrite }: TextParagraph): string[] {
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 && toWrite !== null ? [`【待填写】${toWrite}`] : lines;
}

/** As plain text, with the headings numbered as on paper. */
export function reportAsText({ title, officeName, sections }: ReportText): string {
  const parts = sections.flatMap(({ heading, paragraphs }, index) => [
    `${inHan(index + 1)}、${heading}`,
    ...paragraphs.flatMap((one) => linesOf(one).map((line) => `　　${line}`)),
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
    ...paragraphs.flatMap((one) => linesOf(one).map((text): Block => ({ kind: 'paragraph', text }))),
  ]);
  return {
    ...{ mark: '', number: null, title, addressee: null, body, annexes },
    ...{ signers: [officeName], signedOn: finalOn, copies: [], draft: finalOn === null },
  };
}
