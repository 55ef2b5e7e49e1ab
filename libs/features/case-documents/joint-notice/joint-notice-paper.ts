import {
  type Annex,
  composeDocument,
  type DocumentTemplate,
  type OfficialDocument,
} from '#domain/official-document';
import { RECTIFICATION_SOURCE_NAMES } from '#domain/rectification';
import { type Day, formatDay } from '#domain/shared';
import type { ItemView } from '#features/rectification';
import { problemParts } from '../problem-parts.ts';

/** What a notice lists of each item. */
export type ListedItem = Pick<
  ItemView,
  'code' | 'officeName' | 'unitName' | 'source' | 'problem' | 'measure' | 'dueOn' | 'completeBy' | 'planDueOn'
>;

/**
 * 整改通知书 that lists several problems of one unit behind its text.
 * @param items at least one, each with its day
 * @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function jointNoticePaper(
  items: readonly ListedItem[],
  { number, on }: { readonly number: string; readonly on: Day },
  template: DocumentTemplate,
): OfficialDocument {
  const [first] = items;
  const { officeName: issuer = '', unitName: unit = '' } = first ?? {};
  const sources = new Set(items.map(({ source }) => RECTIFICATION_SOURCE_NAMES[source]));
  const days = new Set(items.map(dayOfItem));
  const [day] = days;
  return composeDocument(
    template,
    {
      single: {
        ...{ 标题: `关于${unit}有关问题的整改通知书`, 发文机关: issuer, 责任单位: unit },
        ...{ 整改编号: `${first?.code}等${items.length}项`, 问题来源: [...sources].join('、') },
        完成期限: days.size === 1 && day ? formatDay(day) : '附件所列期限',
      },
      lists: {
        问题: [`共${items.length}个问题，详见附件。`],
        要求: ['对照附件所列问题和要求，逐项整改到位。', ...measuresAsked(items)],
        责任说明: [],
      },
    },
    { issuer, addressee: unit, number, signedOn: on, annexes: [listOf(items)] },
  );
}

const dayOfItem = ({ dueOn, completeBy }: ListedItem): Day | null => dueOn ?? completeBy;

/** Of those for which none are agreed; by the first day that a document set for it. */
function measuresAsked(items: readonly ListedItem[]): string[] {
  const open = items.filter(({ measure }) => measure === null);
  if (open.length === 0) return [];
  const [first] = open.flatMap(({ planDueOn }) => planDueOn ?? []).sort();
  const by = first === undefined ? '' : `，${formatDay(first)}前报送整改方案`;
  return [`尚未确定整改措施的，逐项制定措施，明确责任人和完成时间${by}。`];
}

const listOf = (items: readonly ListedItem[]): Annex => ({
  title: '整改问题清单',
  columns: [
    { title: '序号', share: 1.2, align: 'center' },
    { title: '整改编号', share: 3.7, align: 'center' },
    { title: '问题', share: 4.6 },
    { title: '整改要求和措施', share: 4 },
    { title: '完成期限', share: 2.9, align: 'center' },
  ],
  rows: items.map((item, index) => {
    const { problem, demand } = problemParts(item.problem);
    const day = dayOfItem(item);
    return [
      ...[String(index + 1), item.code, problem],
      [demand, item.measure].filter((text) => text !== null).join('') || '制定措施，限期整改。',
      day === null ? '' : formatDay(day),
    ];
  }),
});
