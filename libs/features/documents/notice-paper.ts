import type { NoticeContent } from '#domain/notice';
import {
  type Annex,
  composeDocument,
  DEFAULT_TEMPLATES,
  type OfficialDocument,
  type PaperKind,
} from '#domain/official-document';
import { type Day, formatDay } from '#domain/shared';

/** What a notice is on paper, before and after its issue. */
export interface NoticeToPrint {
  readonly kind: PaperKind;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly content: NoticeContent;
}

/** @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY` */
export function noticePaper({ kind, number, issuedOn, content }: NoticeToPrint): OfficialDocument {
  const { title, issuer, addressee, grounds, rules, demands, annex } = content;
  return composeDocument(
    DEFAULT_TEMPLATES[kind],
    {
      single: { 标题: title, 发文机关: issuer, 责任单位: addressee },
      lists: {
        事实: grounds,
        要求: demands,
        规则: rules,
        附件说明: annex ? [`以上共涉及${annex.length}个问题，详见附件。`] : [],
      },
    },
    { issuer, addressee, number, signedOn: issuedOn, annexes: annex ? [problemList(annex)] : [] },
  );
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
