import { Injectable } from '@nestjs/common';
import { holds, type Reach } from '#domain/identity';
import {
  type Denominator,
  type Placed,
  type PublishedScoreRule,
  ranked,
  ruleInForce,
  type ScoreCard,
  scoreCard,
} from '#domain/score';
import { day, type Day, DomainError, dayOf, minDay } from '#domain/shared';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { unitEvents } from './score-events.query.ts';
import { ScoreRuleRepository } from './score-rule.repository.ts';

export interface ScoreScope {
  readonly officeId: number;
  readonly year: number;
}

/** The rule by which the year stands, and every version that scored a day of it. */
export interface ScoreBasis {
  readonly year: number;
  readonly asOf: Day;
  readonly officeId: number;
  readonly officeName: string;
  readonly denominator: Denominator;
  readonly base: number;
  readonly rules: readonly PublishedScoreRule[];
}

export interface UnitPlace {
  readonly unitId: number;
  readonly unitName: string;
  /** The denominator: tasks led in the year. */
  readonly tasks: number;
  readonly total: number;
  readonly score: number;
  readonly perTask: number | null;
  readonly place: number | null;
}

export interface ScoreRanking extends ScoreBasis {
  /** Units that have a place. */
  readonly placed: number;
  readonly units: readonly UnitPlace[];
}

export interface UnitScoreCard extends ScoreBasis, UnitPlace {
  readonly placed: number;
  readonly lines: ScoreCard['lines'];
}

interface UnitCard {
  readonly unitId: number;
  readonly unitName: string;
  readonly tasks: number;
  readonly card: ScoreCard;
}

interface Standing {
  readonly basis: ScoreBasis;
  readonly placed: readonly Placed<UnitCard>[];
}

const notFound = (organizationId: number): DomainError =>
  new DomainError('ORGANIZATION_NOT_FOUND', '机构不存在，请刷新后重试。', { organizationId });

/** 考核得分: worked out from the records whenever it is asked for, never stored; every point leads to its record. */
@Injectable()
export class ScoreReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rules: ScoreRuleRepository,
  ) {}

  /**
   * All units to the office; to a leader those in charge, with their places among all.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `SCORE_RULE_NOT_IN_FORCE`
   */
  ranking(reach: Reach, scope: ScoreScope): Promise<ScoreRanking> {
    return this.uow.run(async (tx) => {
      const seesAll = reach.offices.includes(scope.officeId);
      const mayLook = seesAll || (await this.leadsUnder(tx, reach, scope.officeId));
      if (!mayLook) throw notFound(scope.officeId);
      const { basis, placed } = await this.standing(tx, scope);
      const shown = placed.filter(({ of }) => seesAll || holds(reach, of.unitId, 'leader'));
      return { ...basis, placed: countOf(placed), units: shown.map(placeOf) };
    });
  }

  /**
   * A unit's own card, to the unit, its leader and the office: every point with its event.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `SCORE_RULE_NOT_IN_FORCE`
   */
  card(reach: Reach, { unitId, ...scope }: ScoreScope & { readonly unitId: number }): Promise<UnitScoreCard> {
    return this.uow.run(async (tx) => {
      const { officeId } = scope;
      if (!reach.offices.includes(officeId) && !reach.units.includes(unitId)) throw notFound(unitId);
      const unitName = await this.nameUnder(tx, officeId, unitId);
      const { basis, placed } = await this.standing(tx, scope);
      const own = placed.find(({ of }) => of.unitId === unitId);
      if (own === undefined && unitName === undefined) throw notFound(unitId);
      const empty = {
        unitId,
        unitName: unitName ?? '',
        tasks: 0,
        card: scoreCard([], basis.rules, basis.base),
      };
      const shown = own ?? { of: empty, place: null, perTask: null };
      return { ...basis, ...placeOf(shown), placed: countOf(placed), lines: shown.of.card.lines };
    });
  }

  private async standing(tx: Tx, { officeId, year }: ScoreScope): Promise<Standing> {
    const today = dayOf(this.clock.now());
    const asOf = minDay(today, day(`${year}-12-31`));
    const versions = await this.rules.all(tx);
    const inForce = ruleInForce(versions, asOf);
    if (!inForce) {
      throw new DomainError(
        'SCORE_RULE_NOT_IN_FORCE',
        '该年度没有生效的考核规则，请先由签发人发布考核规则。',
        {
          ...{ year, asOf },
        },
      );
    }
    const { base, denominator } = inForce.rule;
    const units = await unitEvents(tx, officeId, year, today);
    const cards = units.map(({ events, ...unit }) => ({ ...unit, card: scoreCard(events, versions, base) }));
    const [office] = await tx.query<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [
      officeId,
    ]);
    const held = versions.filter((one) => heldIn(one, versions, year, asOf));
    const basis = { year, asOf, officeId, officeName: office?.name ?? '', denominator, base, rules: held };
    return { basis, placed: ranked(cards, denominator) };
  }

  /** The unit's name where it stands under the office, or did; undefined elsewhere. */
  private async nameUnder(tx: Tx, officeId: number, unitId: number): Promise<string | undefined> {
    const [row] = await tx.query<{ name: string }>(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id FROM organizations WHERE id = $1
         UNION SELECT p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT u.name FROM organizations u WHERE u.id = $1 AND EXISTS (SELECT 1 FROM up WHERE id = $2)`,
      [unitId, officeId],
    );
    return row?.name;
  }

  private async leadsUnder(tx: Tx, reach: Reach, officeId: number): Promise<boolean> {
    const led = reach.units.filter((unitId) => holds(reach, unitId, 'leader'));
    for (const unitId of led) {
      if ((await this.nameUnder(tx, officeId, unitId)) !== undefined) return true;
    }
    return false;
  }
}

/** Whether a version was in force on some day of the year so far. */
function heldIn(
  { effectiveFrom, rule }: PublishedScoreRule,
  versions: readonly PublishedScoreRule[],
  year: number,
  asOf: Day,
): boolean {
  if (effectiveFrom > asOf) return false;
  const first = effectiveFrom > day(`${year}-01-01`) ? effectiveFrom : day(`${year}-01-01`);
  return !versions.some((other) => other.rule.version > rule.version && other.effectiveFrom <= first);
}

const countOf = (placed: readonly Placed<UnitCard>[]): number =>
  placed.filter(({ place }) => place !== null).length;

const placeOf = ({ of, place, perTask }: Placed<UnitCard>): UnitPlace => ({
  ...{ unitId: of.unitId, unitName: of.unitName, tasks: of.tasks },
  ...{ total: of.card.total, score: of.card.score, perTask, place },
});
