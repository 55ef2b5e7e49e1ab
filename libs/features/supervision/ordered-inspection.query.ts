import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** A recorded instruction under which a document may be signed. */
export interface OrderedInspection {
  readonly leaderId: number;
  readonly text: string;
  readonly instructionId: number;
  /** The day on which the leader gave it: that of the power. */
  readonly givenOn: Day;
}

/**
 * The instruction that orders an inspection of one of the document's cases.
 * @throws DomainError `INSTRUCTION_NO_ORDER`
 */
export async function orderedInspection(
  tx: Tx,
  instructionId: number,
  { officeId, caseIds }: { readonly officeId: number; readonly caseIds: readonly number[] },
): Promise<OrderedInspection> {
  const [row] = await tx.query<OrderedInspection>(
    `SELECT id AS "instructionId", leader_id AS "leaderId", text, given_on AS "givenOn" FROM instructions
      WHERE id = $1 AND office_id = $2 AND case_id = ANY($3::bigint[]) AND orders_inspection AND status <> 'revoked'`,
    [instructionId, officeId, caseIds],
  );
  if (row) return row;
  throw new DomainError(
    'INSTRUCTION_NO_ORDER',
    '所引批示不是就该督办件启动督察的批示，或已撤销，请重新选择。',
    { instructionId },
  );
}
