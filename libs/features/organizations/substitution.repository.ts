import { Injectable } from '@nestjs/common';
import type { Reach, RoleName } from '#domain/identity';
import type { SubstitutionWish } from '#domain/organization';
import { type Day, DomainError } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { Substitution, type Tx } from '#persistence';
import { sightOf, VISIBLE } from './sight.query.ts';

/** A substitution as one sees it. */
export interface SubstitutionItem {
  readonly id: number;
  readonly absentId: number;
  readonly absentName: string;
  readonly substituteId: number;
  readonly substituteName: string;
  readonly organizationId: number;
  readonly organizationName: string;
  readonly role: RoleName;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly reason: string;
  readonly namedById: number | null;
  readonly namedByName: string | null;
  readonly namedAt: Date;
  /** The first day on which it stands no longer, when it was ended early. */
  readonly endedOn: Day | null;
  /** On the day that is asked for. */
  readonly standing: boolean;
}

export interface SubstitutionFilter {
  readonly organizationId?: number | undefined;
  /** Absent, or standing in. */
  readonly personId?: number | undefined;
  /** Only those that stand. */
  readonly standing?: boolean | undefined;
  readonly on: Day;
  readonly id?: number | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'newest';
const STANDS =
  's.from_on <= $3::date AND s.to_on >= $3::date AND (s.ended_on IS NULL OR s.ended_on > $3::date)';

@Injectable()
export class SubstitutionRepository {
  async insert(
    tx: Tx,
    now: Date,
    substitution: SubstitutionWish & { readonly reason: string; readonly namedById: number | null },
  ): Promise<number> {
    const { id } = await tx.manager.save(Substitution, { ...substitution, namedAt: now, endedOn: null });
    return id;
  }

  async lock(tx: Tx, id: number): Promise<Substitution> {
    const found = await tx.manager.findOne(Substitution, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (found) return found;
    throw substitutionNotFound(id);
  }

  async end(tx: Tx, id: number, on: Day): Promise<void> {
    await tx.query('UPDATE substitutions SET ended_on = $2 WHERE id = $1', [id, on]);
  }

  /** Another for the same role on one of the days; the absent person is locked by whoever asks. */
  async clashing(tx: Tx, wish: SubstitutionWish): Promise<{ fromOn: Day; toOn: Day } | undefined> {
    const [clash] = await tx.query<{ fromOn: Day; toOn: Day }>(
      `SELECT from_on AS "fromOn", least(to_on, ended_on - 1) AS "toOn" FROM substitutions
        WHERE absent_id = $1 AND organization_id = $2 AND role = $3
          AND from_on <= $5 AND least(to_on, ended_on - 1) >= greatest($4::date, from_on) ORDER BY from_on LIMIT 1`,
      [wish.absentId, wish.organizationId, wish.role, wish.fromOn, wish.toOn],
    );
    return clash;
  }

  /** Those of visible organisations and one's own, newest first. */
  async list(
    tx: Tx,
    reach: Reach | undefined,
    selfId: number | null,
    { organizationId, personId, standing, on, id, cursor, limit }: SubstitutionFilter,
  ): Promise<Page<SubstitutionItem>> {
    const [after] = readCursor(ORDER, cursor, 1) ?? [];
    const sight = sightOf(reach);
    const rows = await tx.query<SubstitutionItem>(
      `${VISIBLE}
       SELECT s.id, s.absent_id AS "absentId", a.name AS "absentName", s.substitute_id AS "substituteId",
              b.name AS "substituteName", s.organization_id AS "organizationId", o.name AS "organizationName", s.role,
              s.from_on AS "fromOn", s.to_on AS "toOn", s.reason, s.named_by_id AS "namedById", n.name AS "namedByName",
              s.named_at AS "namedAt", s.ended_on AS "endedOn", ${STANDS} AS standing
         FROM substitutions s JOIN people a ON a.id = s.absent_id JOIN people b ON b.id = s.substitute_id
         JOIN organizations o ON o.id = s.organization_id LEFT JOIN people n ON n.id = s.named_by_id
        WHERE (${sight.organization('s.organization_id')} OR s.absent_id = $4::bigint OR s.substitute_id = $4::bigint)
          AND ($5::bigint IS NULL OR s.organization_id = $5)
          AND ($6::bigint IS NULL OR s.absent_id = $6 OR s.substitute_id = $6)
          AND ($7::boolean IS NULL OR (${STANDS}) = $7)
          AND ($8::bigint IS NULL OR s.id = $8) AND ($9::bigint IS NULL OR s.id < $9)
        ORDER BY s.id DESC LIMIT $10`,
      [
        ...sight.parameters,
        ...[on, selfId, organizationId ?? null, personId ?? null, standing ?? null],
        ...[id ?? null, after ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, (last) => writeCursor(ORDER, [last.id]));
  }
}

export const substitutionNotFound = (substitutionId: number): DomainError =>
  new DomainError('SUBSTITUTION_NOT_FOUND', '没有这条替补安排，请刷新后重试。', { substitutionId });
