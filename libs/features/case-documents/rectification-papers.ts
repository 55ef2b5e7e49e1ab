import { composeDocument, type DocumentTemplate, type OfficialDocument } from '#domain/official-document';
import { RECTIFICATION_SOURCE_NAMES } from '#domain/rectification';
import { dayOf, DomainError, formatDay } from '#domain/shared';
import type { PastIssue } from '#features/documents';
import type { ItemPage } from '#features/rectification';
import { problemParts } from './problem-parts.ts';
import type { Issue } from './record-papers.ts';

/**
 * 整改通知书: what is wrong, what is asked and by when; who answers for it, once that is agreed. It bears the day on
 * which it goes out, and says which one it takes the place of.
 * @throws DomainError `RECTIFICATION_DOCUMENT_STATE` for what is over, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function rectificationNoticePaper(
  item: ItemPage,
  template: DocumentTemplate,
  { on, earlier }: Issue,
): OfficialDocument {
  const { code, officeName, unitName, source, sourceRef, measure, responsibleName } = item;
  assertUnfinished(item);
  const { problem, demand } = problemParts(item.problem);
  const dueOn = item.dueOn ?? item.completeBy;
  const from = RECTIFICATION_SOURCE_NAMES[source];
  return composeDocument(
    template,
    {
      single: {
        ...{ 标题: `关于${unitName}有关问题的整改通知书`, 发文机关: officeName, 责任单位: unitName },
        ...{ 整改编号: code, 问题来源: sourceRef === null ? from : `${from}，${sourceRef}` },
        完成期限: dueOn === null ? null : formatDay(dueOn),
      },
      lists: {
        问题: [problem],
        要求: [
          ...(demand === null ? [] : [demand]),
          measure === null ? '制定整改措施，明确责任人和完成时间。' : `落实整改措施：${measure}`,
          ...(item.planDueOn === null ? [] : [`${formatDay(item.planDueOn)}前报送整改方案。`]),
        ],
        责任说明: [
          ...(responsibleName === null ? [] : [`整改责任人为${responsibleName}。`]),
          ...replacing(earlier.at(-1)),
        ],
      },
    },
    { issuer: officeName, addressee: unitName, number: numberOf(code, earlier), signedOn: on },
  );
}

const replacing = (last: PastIssue | undefined): string[] =>
  last === undefined
    ? []
    : [`本通知书代替${formatDay(last.issuedOn)}印发的整改通知书（${last.number ?? ''}）。`];

/** The second of a record is -2: no two papers bear the same number. */
const numberOf = (code: string, earlier: readonly PastIssue[]): string =>
  earlier.length === 0 ? code : `${code}-${earlier.length + 1}`;

function assertUnfinished({ id: itemId, status }: ItemPage): void {
  if (status !== 'set_aside' && status !== 'closed') return;
  throw new DomainError(
    'RECTIFICATION_DOCUMENT_STATE',
    status === 'closed'
      ? '这项整改事项已经销号，不再印发整改通知书，可以打印销号通知。'
      : '这项整改事项已经复核撤销，不能再打印整改通知书。',
    { itemId, status },
  );
}

/**
 * 销号通知: what was done and who verified it.
 * @throws DomainError `RECTIFICATION_DOCUMENT_STATE` before the item is struck off, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function closingPaper(
  item: ItemPage,
  template: DocumentTemplate,
  { earlier }: Issue,
): OfficialDocument {
  const { code, officeName, unitName, status, measure, closedAt, verifierName, evidence } = item;
  if (status !== 'closed' || closedAt === null) {
    throw new DomainError(
      'RECTIFICATION_DOCUMENT_STATE',
      '这项整改事项还没有销号，销号后可以打印销号通知。',
      {
        ...{ itemId: item.id, status },
      },
    );
  }
  const closedOn = dayOf(closedAt);
  return composeDocument(
    template,
    {
      single: {
        ...{ 标题: `关于${unitName}整改事项的销号通知`, 发文机关: officeName, 责任单位: unitName },
        ...{ 整改编号: code, 问题: problemParts(item.problem).problem },
        ...{ 核验人: verifierName, 核验日期: formatDay(closedOn) },
      },
      lists: {
        措施: [
          ...(measure === null ? [] : [measure]),
          ...(evidence.length === 0
            ? []
            : [`佐证材料：${evidence.map(({ name, reference }) => `${name}（${reference}）`).join('、')}。`]),
        ],
      },
    },
    { issuer: officeName, addressee: unitName, number: numberOf(code, earlier), signedOn: closedOn },
  );
}
