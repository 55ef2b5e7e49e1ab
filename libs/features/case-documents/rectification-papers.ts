import { composeDocument, type DocumentTemplate, type OfficialDocument } from '#domain/official-document';
import { RECTIFICATION_SOURCE_NAMES } from '#domain/rectification';
import { dayOf, DomainError, formatDay } from '#domain/shared';
import type { ItemPage } from '#features/rectification';

/**
 * 整改通知书: what is wrong, what is asked and by when; who answers for it, once that is agreed.
 * @throws DomainError `RECTIFICATION_DOCUMENT_STATE` for what a review set aside, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function rectificationNoticePaper(item: ItemPage, template: DocumentTemplate): OfficialDocument {
  const { code, officeName, unitName, source, sourceRef, status, measure, responsibleName } = item;
  if (status === 'set_aside') {
    throw new DomainError(
      'RECTIFICATION_DOCUMENT_STATE',
      '这项整改事项已经复核撤销，不能再打印整改通知书。',
      { itemId: item.id, status },
    );
  }
  const { problem, demand } = parted(item.problem);
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
        责任说明: responsibleName === null ? [] : [`整改责任人为${responsibleName}。`],
      },
    },
    { issuer: officeName, addressee: unitName, number: code, signedOn: dayOf(item.openedAt) },
  );
}

/**
 * 销号通知: what was done and who verified it.
 * @throws DomainError `RECTIFICATION_DOCUMENT_STATE` before the item is struck off, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function closingPaper(item: ItemPage, template: DocumentTemplate): OfficialDocument {
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
        ...{ 整改编号: code, 问题: parted(item.problem).problem },
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
    { issuer: officeName, addressee: unitName, number: code, signedOn: closedOn },
  );
}

const DEMAND = /[。；]?整改要求：/u;

/** A problem of an inspection is kept with its demand behind it. */
function parted(text: string): { readonly problem: string; readonly demand: string | null } {
  const at = DEMAND.exec(text);
  if (!at) return { problem: text.trim(), demand: null };
  return {
    problem: `${text.slice(0, at.index).trim()}。`,
    demand: text.slice(at.index + at[0].length).trim() || null,
  };
}
