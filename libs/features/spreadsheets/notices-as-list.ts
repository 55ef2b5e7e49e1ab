import { DOCUMENT_NAMES, noticeLife, objectionLife } from '#domain/notice';
import type { NoticeFilter, NoticeRow } from '#features/supervision';
import type { ListColumn } from '#platform/workbook';
import { asIs, type ExportedList, LEVEL_NAMES, named, said } from './exported-list.ts';

function replyOf({ replyPending, replyLate }: NoticeRow): string | null {
  if (replyPending) return replyLate ? '逾期回复，待审核' : '已回复，待审核';
  return replyLate ? '逾期回复' : null;
}

const COLUMNS: readonly ListColumn<NoticeRow>[] = [
  { kind: 'text', title: '文号', width: 20, of: ({ number }) => number },
  { kind: 'wrapped', title: '标题', width: 40, of: ({ title }) => title },
  { kind: 'text', title: '级别', width: 10, of: ({ level }) => LEVEL_NAMES[level] ?? null },
  { kind: 'text', title: '文种', width: 16, of: ({ kind }) => DOCUMENT_NAMES[kind] },
  { kind: 'text', title: '状态', width: 10, of: ({ status }) => noticeLife.states[status] },
  { kind: 'wrapped', title: '主送单位', width: 22, of: ({ unitName }) => unitName },
  { kind: 'wrapped', title: '发文机构', width: 22, of: ({ officeName }) => officeName },
  { kind: 'text', title: '任务编号', width: 15, of: ({ taskCode }) => taskCode },
  { kind: 'wrapped', title: '任务名称', width: 30, of: ({ taskTitle }) => taskTitle },
  { kind: 'count', title: '所涉督办件', width: 9, of: ({ caseCount }) => caseCount },
  { kind: 'text', title: '拟稿', width: 8, of: ({ byPerson }) => (byPerson ? '人工' : '系统') },
  { kind: 'instant', title: '拟稿时间', width: 17, of: ({ draftedAt }) => draftedAt },
  { kind: 'day', title: '印发日期', width: 12, of: ({ issuedOn }) => issuedOn },
  { kind: 'day', title: '送达日期', width: 12, of: ({ servedOn }) => servedOn },
  { kind: 'day', title: '回复期限', width: 12, of: ({ replyDueOn }) => replyDueOn },
  { kind: 'text', title: '回复', width: 16, of: replyOf },
  {
    ...{ kind: 'text', title: '申辩', width: 10 },
    of: ({ objectionStatus }) => (objectionStatus ? objectionLife.states[objectionStatus] : null),
  },
];

/** 督办文书. */
export function noticesAsList(
  filter: Omit<NoticeFilter, 'cursor' | 'limit'>,
  page: ExportedList<NoticeRow>['page'],
): ExportedList<NoticeRow> {
  const { level, status, unitId, officeId, year, awaitingMySignature } = filter;
  return {
    ...{ list: 'notices', title: '督办文书清单', columns: COLUMNS, frozen: 2, filter, page },
    inWords: (first) => [
      ...said('级别', level, (asked) => LEVEL_NAMES[asked] ?? asIs(asked)),
      ...said('状态', status, (state) => noticeLife.states[state]),
      ...named('主送单位', unitId, first?.unitName),
      ...named('发文机构', officeId, first?.officeName),
      ...said('文号年份', year, asIs),
      ...(awaitingMySignature === true ? ['只看待本人签发的'] : []),
    ],
  };
}
