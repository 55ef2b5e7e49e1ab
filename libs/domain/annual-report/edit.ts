import { DomainError } from '../shared/index.ts';
import {
  type DraftParagraph,
  type NumberOf,
  numberText,
  type ParagraphKey,
  PARAGRAPHS,
  type ReportFacts,
  type Run,
  type Section,
} from './model.ts';

/** A number as it was saved, with what the ledger said at that moment. */
export interface SavedRun extends Run {
  readonly ledger?: string | null;
}

/** A person's wording of a paragraph. */
export interface SavedParagraph {
  readonly key: ParagraphKey;
  readonly runs: readonly SavedRun[];
}

/** `edited`: a person wrote another number than the ledger's; `moved`: the ledger went on since it was saved. */
export type NumberState = 'ledger' | 'edited' | 'moved';

export interface ShownRun extends Run {
  /** Beside a number: what the ledger says now, and whether the text agrees. */
  readonly ledger?: string | null;
  readonly state?: NumberState;
  /** Opens the evidence. */
  readonly list?: string;
}

export interface ShownParagraph {
  readonly key: ParagraphKey;
  readonly runs: readonly ShownRun[];
  readonly toWrite: string | null;
  /** A person's wording stands here, not the draft's. */
  readonly edited: boolean;
  /** Numbers of the draft that the wording leaves out. */
  readonly leftOut: readonly NumberOf[];
  /** Numbers typed in by hand, which no figure of the ledger stands behind. */
  readonly unfounded: readonly string[];
}

export interface ShownSection {
  readonly heading: string;
  readonly paragraphs: readonly ShownParagraph[];
}

type Numbers = Pick<ReportFacts, 'number'>;

const ledgerText = ({ number }: Numbers, { figure, year }: NumberOf): string | null =>
  numberText(figure, number({ figure, year }).value);

/** What is kept of a person's wording: every number with what the ledger says at this moment. */
export const savedRuns = (runs: readonly Run[], facts: Numbers): SavedRun[] =>
  runs.map((run) => (run.number ? { ...run, ledger: ledgerText(facts, run.number) } : run));

/**
 * Paragraphs as they are sent in: each once, and of this report.
 * @throws DomainError `ANNUAL_REPORT_PARAGRAPH_DOUBLE`
 */
export function assertEdits(paragraphs: readonly { readonly key: ParagraphKey }[]): void {
  const keys = paragraphs.map(({ key }) => key);
  const doubled = keys.find((key, index) => keys.indexOf(key) !== index);
  if (doubled === undefined) return;
  throw new DomainError(
    'ANNUAL_REPORT_PARAGRAPH_DOUBLE',
    `“${PARAGRAPHS[doubled]}”一段提交了两次，请刷新后重新提交。`,
    { key: doubled },
  );
}

/** The draft with a person's wording in place, and every number beside the ledger of today. */
export const withEdits = (
  sections: readonly Section[],
  edits: readonly SavedParagraph[],
  facts: Numbers,
): ShownSection[] =>
  sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((draft) =>
      shown(
        draft,
        edits.find(({ key }) => key === draft.key),
        facts,
      ),
    ),
  }));

function shown(draft: DraftParagraph, edit: SavedParagraph | undefined, facts: Numbers): ShownParagraph {
  const runs: readonly SavedRun[] = edit?.runs ?? draft.runs;
  return {
    ...{ key: draft.key, toWrite: draft.toWrite, edited: edit !== undefined },
    runs: runs.map((run) => beside(run, facts, edit !== undefined)),
    leftOut: edit ? leftOut(draft.runs, runs) : [],
    unfounded: edit ? unfounded(draft.runs, runs) : [],
  };
}

function beside(run: SavedRun, facts: Numbers, edited: boolean): ShownRun {
  const { text, number, targetId } = run;
  if (targetId !== undefined) return { text, targetId, list: `/api/targets/${targetId}` };
  if (!number) return { text };
  const ledger = ledgerText(facts, number);
  const saved = edited && run.ledger !== undefined ? run.ledger : ledger;
  const state: NumberState = text === ledger ? 'ledger' : text === saved ? 'moved' : 'edited';
  return { text, number, ledger, state, list: facts.number(number).list };
}

const sameNumber = (a: NumberOf) => (run: Run) =>
  run.number?.figure === a.figure && run.number.year === a.year;

const leftOut = (draft: readonly Run[], runs: readonly Run[]): NumberOf[] =>
  draft.flatMap(({ number }) => (number && !runs.some(sameNumber(number)) ? [number] : []));

const NUMBER = /\d+(?:\.\d+)?%?/g;

/** Years and ordinals that the draft itself wrote as words are no figures. */
function unfounded(draft: readonly Run[], runs: readonly Run[]): string[] {
  const plain = (all: readonly Run[]) =>
    all.flatMap(({ text, number, targetId }) =>
      number || targetId !== undefined ? [] : (text.match(NUMBER) ?? []),
    );
  const known = plain(draft);
  return [...new Set(plain(runs).filter((one) => !known.includes(one) && !/^(19|20)\d\d$/.test(one)))];
}
