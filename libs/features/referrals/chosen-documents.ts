import type { HandedDocument } from '#domain/referral';
import { DomainError } from '#domain/shared';
import type { ChosenDocuments } from './proposal-commands.ts';

/**
 * The list that a person chose, in the order of the case's own; papers come last.
 * @throws DomainError `PROPOSAL_DOCUMENT_UNFIT` for a record that is not the case's
 */
export function chosenFrom(
  all: readonly HandedDocument[],
  { noticeIds, interviewIds, reportIds, itemIds, records }: ChosenDocuments,
): HandedDocument[] {
  const chosen: Readonly<Record<string, readonly number[]>> = {
    ...{ notice: noticeIds, interview: interviewIds, report: reportIds, item: itemIds },
  };
  const listed = all.filter(
    ({ kind, recordId }) => recordId !== null && (chosen[kind] ?? []).includes(recordId),
  );
  const asked = noticeIds.length + interviewIds.length + reportIds.length + itemIds.length;
  if (listed.length < asked) {
    throw new DomainError(
      'PROPOSAL_DOCUMENT_UNFIT',
      '所选材料不属于该督办件或尚未印发，请从该督办件的材料中选择。',
      { asked, found: listed.length },
    );
  }
  return [
    ...listed,
    ...records.map(({ number, name }) => ({ kind: 'record' as const, recordId: null, number, name })),
  ];
}
