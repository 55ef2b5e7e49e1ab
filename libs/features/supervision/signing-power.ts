import type { Signature } from '#domain/escalation';
import { type Day, DomainError } from '#domain/shared';
import type { Role, Tx } from '#persistence';

/** Who may sign for the office, by what the ladder asks for. */
const SIGNERS: Readonly<Record<Signature, readonly Role[]>> = {
  automatic: ['supervisor', 'approver'],
  office: ['supervisor', 'approver'],
  approver: ['approver'],
  approver_with_instruction: ['approver'],
};

/** The roles that sign at such a level; nobody where a ladder does not say. */
export const signersFor = (signature: Signature | undefined): readonly Role[] =>
  signature === undefined ? [] : SIGNERS[signature];

const holds = async (
  tx: Tx,
  personId: number,
  roles: readonly Role[],
  organizationIds: readonly number[],
  on: Day,
): Promise<boolean> => {
  const [row] = await tx.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM held_roles WHERE person_id = $1 AND role = ANY($2::text[])
        AND organization_id = ANY($3::bigint[]) AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)) AS held`,
    [personId, roles, organizationIds, on],
  );
  return row?.held ?? false;
};

/**
 * @throws DomainError `SIGNER_NOT_ENTITLED` when the person does not sign for this office on this day
 */
export async function assertMaySign(
  tx: Tx,
  signature: Signature,
  { signerId, officeId, on }: { signerId: number; officeId: number; on: Day },
): Promise<void> {
  if (await holds(tx, signerId, SIGNERS[signature], [officeId], on)) return;
  throw new DomainError(
    'SIGNER_NOT_ENTITLED',
    '您不是该督办机构的签发人，不能签发此文书。请转交签发人办理。',
    {
      signerId,
      officeId,
    },
  );
}

/**
 * @throws DomainError `INSTRUCTION_NOT_FROM_LEADER` when the person leads neither the office nor the unit
 */
export async function assertLeads(
  tx: Tx,
  { leaderId, officeId, unitId, on }: { leaderId: number; officeId: number; unitId: number; on: Day },
): Promise<void> {
  if (await holds(tx, leaderId, ['leader'], [officeId, unitId], on)) return;
  throw new DomainError('INSTRUCTION_NOT_FROM_LEADER', '批示人不是该单位的分管领导，请核对后重新填写批示。', {
    leaderId,
    unitId,
  });
}
