import { assertComplete, type NoticeContent } from '#domain/notice';
import {
  type Annex,
  composeDocument,
  type DocumentTemplate,
  type OfficialDocument,
} from '#domain/official-document';
import { type Day, formatDay } from '#domain/shared';
import type { NoticePage } from '#features/supervision';
import { noticeFacts } from '#features/document-templates';

/** What a notice is on paper, before and after its issue. */
export interface NoticeToPrint {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly content: NoticeContent;
  /** Null where it is about several tasks, or about none. */
  readonly taskTitle: string | null;
  /** In whose words. */
  readonly template: DocumentTemplate;
}

/** @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY` */
export function noticePaper(notice: NoticeToPrint): OfficialDocument {
  const { number, issuedOn, content, template } = notice;
  const { issuer, addressee, annex } = content;
  return composeDocument(template, noticeFacts(notice), {
    ...{ issuer, addressee, number, signedOn: issuedOn },
    annexes: annex ? [problemList(annex)] : [],
  });
}

/**
 * What a page shows of a notice, on paper.
 * @throws DomainError `NOTICE_CONTENT_INCOMPLETE`, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function paperOfPage(page: NoticePage, template: DocumentTemplate): OfficialDocument {
  const { number, issuedOn, cases } = page;
  const content = page.content as NoticeContent;
  assertComplete(content);
  const taskTitle = cases.length === 1 ? (cases[0]?.taskTitle ?? null) : null;
  return noticePaper({ number, issuedOn, content, taskTitle, template });
}

const problemList = (lines: NonNullable<NoticeContent['annex']>): Annex => ({
  title: '问题清单',
  columns: [
    { title: '序号', share: 1.1, align: 'center' },
    { title: '问题', share: 6 },
    { title: '整改要求', share: 5 },
    { title: '完成期限', share: 2.6, align: 'center' },
  ],
  rows: lines.map(({ problem, demand, dueOn }, index) => [
    String(index + 1),
    problem,
    demand ?? '',
    dueOn === null ? '' : formatDay(dueOn),
  ]),
});
