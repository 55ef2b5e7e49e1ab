import { Injectable } from '@nestjs/common';
import { instructionNotFound } from '#domain/instruction';
import { type Day, DomainError } from '#domain/shared';
import { LeaderInstruction, type Tx } from '#persistence';
import type { InstructionCommand } from './instruction-commands.ts';

@Injectable()
export class InstructionRepository {
  /**
   * The office at or above an organisation that stands on a day, the nearest one.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`
   */
  async officeOf(tx: Tx, organizationId: number, on: Day): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id, kind, 0 AS height FROM organizations
          WHERE id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
         UNION ALL SELECT p.id, p.parent_id, p.kind, up.height + 1 FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT id FROM up WHERE kind = 'office' ORDER BY height LIMIT 1`,
      [organizationId, on],
    );
    if (!row) throw carrierNotFound(organizationId);
    return row.id;
  }

  /** Whether an organisation stands on a day and is the office or lies below it. */
  async isUnder(tx: Tx, officeId: number, organizationId: number, on: Day): Promise<boolean> {
    const rows = await tx.query(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id FROM organizations
          WHERE id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
         UNION SELECT p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT 1 FROM up WHERE id = $3`,
      [organizationId, on, officeId],
    );
    return rows.length > 0;
  }

  /** Whether a person led one of the organisations on a day, by appointment or for an absent one. */
  async led(tx: Tx, personId: number, organizationIds: readonly number[], on: Day): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM held_roles WHERE person_id = $1 AND role = 'leader' AND organization_id = ANY($2::bigint[])
          AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3) LIMIT 1`,
      [personId, organizationIds, on],
    );
    return rows.length > 0;
  }

  /** Locks the case before what hangs on it, as every writer does. */
  async lockCase(tx: Tx, caseId: number | null): Promise<void> {
    if (caseId !== null) await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
  }

  async insert(tx: Tx, instruction: Omit<LeaderInstruction, 'id' | 'version'>): Promise<LeaderInstruction> {
    return tx.manager.save(tx.manager.create(LeaderInstruction, { ...instruction, version: 1 }));
  }

  /**
   * @param assertPower asked before the version: a stranger learns nothing
   * @throws DomainError `INSTRUCTION_NOT_FOUND`, `VERSION_CONFLICT`, and what `assertPower` throws
   */
  async lock(
    tx: Tx,
    { instructionId, expectedVersion }: InstructionCommand,
    assertPower: (instruction: LeaderInstruction) => void,
  ): Promise<LeaderInstruction> {
    const instruction = await this.find(tx, instructionId);
    if (!instruction) throw instructionNotFound(instructionId);
    assertPower(instruction);
    if (expectedVersion === undefined || expectedVersion === instruction.version) return instruction;
    throw new DomainError('VERSION_CONFLICT', '该批示刚被他人处理，请刷新后重试。', {
      ...{ instructionId, status: instruction.status, version: instruction.version },
    });
  }

  /** Locked; undefined where there is none. */
  async find(tx: Tx, instructionId: number): Promise<LeaderInstruction | null> {
    return tx.manager.findOne(LeaderInstruction, {
      where: { id: instructionId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Writes a locked instruction and counts its version on. */
  async save(tx: Tx, instruction: LeaderInstruction): Promise<void> {
    instruction.version += 1;
    await tx.manager.save(instruction);
  }

  async nameOf(tx: Tx, personId: number): Promise<string> {
    const [row] = await tx.query<{ name: string }>('SELECT name FROM people WHERE id = $1', [personId]);
    return row?.name ?? '';
  }
}

export const carrierNotFound = (organizationId: number): DomainError =>
  new DomainError('ORGANIZATION_NOT_FOUND', '承办单位不存在或不在本机构范围内，请重新选择。', {
    organizationId,
  });
