import { agencyCodeOf, documentNumber } from '#domain/notice';
import { type Day, yearOf } from '#domain/shared';
import { takeNumbers } from './number-series.ts';
import type { Tx } from './unit-of-work.ts';

/** 文号 in its parts, as a document keeps them. */
export interface TakenNumber {
  readonly number: string;
  readonly numberYear: number;
  readonly numberSeq: number;
}

/**
 * The next 文号 of an office, for one document; without gaps or doubles, as `takeNumbers`.
 * @throws DomainError `AGENCY_CODE_MISSING`
 */
export async function takeDocumentNumber(tx: Tx, officeId: number, on: Day): Promise<TakenNumber> {
  const [office] = await tx.query<{ id: number; name: string; agencyCode: string | null }>(
    'SELECT id, name, agency_code AS "agencyCode" FROM organizations WHERE id = $1',
    [officeId],
  );
  const agencyCode = agencyCodeOf(office ?? { id: officeId, name: '', agencyCode: null });
  const numberYear = yearOf(on);
  const numberSeq = await takeNumbers(tx, { officeId, series: 'document', year: numberYear }, 1);
  return { number: documentNumber(agencyCode, numberYear, numberSeq), numberYear, numberSeq };
}
