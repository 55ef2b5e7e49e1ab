import type { LadderLevel, Reason, Step } from '#domain/escalation';
import { DOCUMENT_NAMES, type NoticeContent } from '#domain/notice';
import type { NoticeWords } from '#features/document-templates';
import type { Notice } from '#persistence';
import { termsInWords } from './hand-written.ts';

export interface Parties {
  readonly issuer: string;
  readonly addressee: string;
}

/** What a document says, in the words of its reasons. From issue on it never changes. */
export function noticeContent(level: LadderLevel, { reasons, facts }: Step, parties: Parties): NoticeContent {
  return {
    title: `关于“${facts.task.title}”的${DOCUMENT_NAMES[level.document]}`,
    issuer: parties.issuer,
    addressee: parties.addressee,
    grounds: reasons.map(({ finding }) => finding),
    rules: reasons.map(({ rule }) => rule),
    demands: termsInWords(level),
  };
}

/** What is printed of a notice. */
export const wordsOf = ({ content, facts }: Pick<Notice, 'content' | 'facts'>): NoticeWords => ({
  content,
  taskTitle: facts?.task.title ?? null,
});

/** What is to be put right, for the rectification ledger: the lines of the annex, else one problem a finding. */
export function problemsOf({
  caseId,
  content: { annex },
  reasons,
}: {
  readonly caseId: number | null;
  readonly content: NoticeContent;
  readonly reasons: readonly Reason[];
}): { readonly problem: string; readonly caseId: number | null }[] {
  if (annex !== undefined) return annex.map((line) => ({ problem: line.problem, caseId: line.caseId }));
  return reasons
    .filter(({ code }) => code !== 'STARTED_HIGHER')
    .map(({ facts, finding }) => ({
      problem: typeof facts['what'] === 'string' ? facts['what'] : finding,
      caseId,
    }));
}
