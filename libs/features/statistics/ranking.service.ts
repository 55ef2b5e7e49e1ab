import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { ScoreReader, type ScoreRanking } from '#features/scores';
import { UnitOfWork } from '#persistence';

/** Nothing to rank by, or nothing that the viewer may see. */
const NO_RANKING = ['SCORE_RULE_NOT_IN_FORCE', 'ORGANIZATION_NOT_FOUND'];

/** The ranking as far as the viewer sees it: the office all units, a leader those in charge, a unit its own place. */
@Injectable()
export class RankingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly scores: ScoreReader,
  ) {}

  /** @param officeId left out: the office the viewer works for, or the one over the viewer's unit */
  async of(reach: Reach, year: number, officeId?: number): Promise<ScoreRanking | null> {
    const chosen = officeId ?? (await this.ownOffice(reach));
    if (chosen === undefined) return null;
    const scope = { officeId: chosen, year };
    const ranking = await orNull(this.scores.ranking(reach, scope));
    return ranking ?? this.ownPlaces(reach, scope);
  }

  private async ownPlaces(
    reach: Reach,
    scope: { readonly officeId: number; readonly year: number },
  ): Promise<ScoreRanking | null> {
    const [unitId] = reach.units;
    const card = unitId === undefined ? null : await orNull(this.scores.card(reach, { ...scope, unitId }));
    if (!card) return null;
    const { lines: _, unitId: id, unitName, tasks, total, score, perTask, place, ...basis } = card;
    return { ...basis, units: [{ unitId: id, unitName, tasks, total, score, perTask, place }] };
  }

  private async ownOffice({ held, units }: Reach): Promise<number | undefined> {
    const [row] = await this.uow.read<{ id: number }>(
      undefined,
      `SELECT id FROM organizations WHERE kind = 'office'
          AND (id = ANY($1::bigint[]) OR id IN (SELECT parent_id FROM organizations WHERE id = ANY($2::bigint[])))
        ORDER BY (id = ANY($1::bigint[])) DESC, id LIMIT 1`,
      [held.map(({ organizationId }) => organizationId), units],
    );
    return row?.id;
  }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && NO_RANKING.includes(error.code)) return null;
    throw error;
  }
}
