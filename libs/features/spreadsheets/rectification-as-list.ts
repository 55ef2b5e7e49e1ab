import { RECTIFICATION_SOURCE_NAMES, rectificationLife } from '#domain/rectification';
import type { ItemFilter, ItemView } from '#features/rectification';
import type { ListColumn } from '#platform/workbook';
import { asIs, type ExportedList, named, said } from './exported-list.ts';

const COLUMNS: readonly ListColumn<ItemView>[] = [
  { kind: 'text', title: '整改编号', width: 14, of: ({ code }) => code },
  { kind: 'wrapped', title: '问题', width: 44, of: ({ problem }) => problem },
  { kind: 'text', title: '状态', width: 10, of: ({ status }) => rectificationLife.states[status] },
  { kind: 'text', title: '是否逾期', width: 8, of: ({ overdue }) => (overdue ? '逾期' : null) },
  { kind: 'wrapped', title: '整改单位', width: 22, of: ({ unitName }) => unitName },
  { kind: 'wrapped', title: '督办机构', width: 22, of: ({ officeName }) => officeName },
  { kind: 'text', title: '来源', width: 12, of: ({ source }) => RECTIFICATION_SOURCE_NAMES[source] },
  { kind: 'wrapped', title: '来源文书', width: 20, of: ({ sourceRef }) => sourceRef },
  { kind: 'day', title: '发现日期', width: 12, of: ({ foundOn }) => foundOn },
  { kind: 'wrapped', title: '整改措施', width: 40, of: ({ measure }) => measure },
  { kind: 'text', title: '责任人', width: 10, of: ({ responsibleName }) => responsibleName },
  { kind: 'day', title: '整改期限', width: 12, of: ({ dueOn }) => dueOn },
  { kind: 'instant', title: '列入时间', width: 17, of: ({ openedAt }) => openedAt },
  { kind: 'instant', title: '销号时间', width: 17, of: ({ closedAt }) => closedAt },
  { kind: 'text', title: '核验人', width: 10, of: ({ verifierName }) => verifierName },
  { kind: 'count', title: '重新打开次数', width: 9, of: ({ reopened }) => reopened },
  { kind: 'text', title: '回潮自', width: 14, of: ({ relapseOfCode }) => relapseOfCode },
];

/** 整改台账. */
export function rectificationAsList(
  filter: ItemFilter,
  page: ExportedList<ItemView>['page'],
): ExportedList<ItemView> {
  const { status, source, unitId, officeId, year, dueFrom, dueTo, overdue, relapse, text } = filter;
  return {
    ...{ list: 'rectification', title: '整改台账', columns: COLUMNS, frozen: 2, filter, page },
    inWords: (first) => [
      ...said('状态', status, (state) =>
        state === 'unfinished' ? '尚未销号' : rectificationLife.states[state],
      ),
      ...said('来源', source, (from) => RECTIFICATION_SOURCE_NAMES[from]),
      ...named('整改单位', unitId, first?.unitName),
      ...named('督办机构', officeId, first?.officeName),
      ...said('发现年度', year, asIs),
      ...said('期限不早于', dueFrom, asIs),
      ...said('期限不晚于', dueTo, asIs),
      ...(overdue === true ? ['只看逾期未销号的'] : []),
      ...(relapse === true ? ['只看重新打开过或认定为回潮的'] : []),
      ...said('含文字', text, (words) => `“${words}”`),
    ],
  };
}
