import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { type Ladder, type LadderLevel, ladderTrial } from '#domain/escalation';
import type { Reach } from '#domain/identity';
import { type Day, DomainError, daysBetween, dayOf } from '#domain/shared';
import { OrganizationDirectory } from '#features/organizations';
import { LadderDesk, PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { accompanied, type Companion, type Tx, UnitOfWork } from '#persistence';
import { nextHistories, type TrialScope } from './case-history.query.ts';
import { namesOfUnits, reallyIssued, reallyMailed } from './really-done.query.ts';
import { Tally, type TriedDocument } from './tally.ts';

export interface TrialQuestion {
  /** A draft, or a version that is there. */
  readonly draft?: object | undefined;
  readonly ladderId?: number | undefined;
  readonly from: Day;
  readonly to: Day;
}

/** Counted by the ladder on trial, beside what really happened. */
export interface Compared {
  readonly tried: number;
  readonly real: number;
}

export interface LevelTrial extends Compared {
  readonly level: number;
  readonly name: string;
}

export interface UnitTrial {
  readonly unitId: number;
  readonly unitName: string;
  readonly warnings: number;
  readonly proposals: number;
  readonly levels: readonly LevelTrial[];
}

export interface LeaderTrial extends Compared {
  readonly personId: number;
  readonly personName: string;
}

export interface LadderTrial {
  readonly from: Day;
  readonly to: Day;
  readonly ladderName: string;
  readonly cases: number;
  readonly levels: readonly LevelTrial[];
  readonly units: readonly UnitTrial[];
  readonly leaders: readonly LeaderTrial[];
  readonly documents: readonly (TriedDocument & { readonly unitName: string })[];
}

/** Cases that are read at a time. */
const CHUNK = 10_000;
/** Cases after which others have their turn: few enough that requests are answered in between. */
const SLICE = 250;
const LONGEST_PERIOD_DAYS = 1_100;

const nothing = (): Promise<void> => Promise.resolve();
/** A repeated trial may well be worked out again: nothing is noted down about it, which a reader could not do. */
const NOBODY: Companion = {
  ...{ opened: nothing, closing: nothing },
  ...{ committed: () => undefined, rolledBack: () => undefined },
};

/** 规则试算: what a ladder would have issued in a period, past or to come, in a transaction that cannot write. */
@Injectable()
export class LadderTrialService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly desk: LadderDesk,
    private readonly directory: OrganizationDirectory,
  ) {}

  /**
   * @param reach the trial covers the cases of the offices whose records may be seen; of all offices where it is absent
   * @throws DomainError `LADDER_NOT_FOUND`, `LADDER_INVALID` with every fault in `errors`, `TRIAL_LADDER_MISSING`,
   * `TRIAL_PERIOD_INVALID`
   */
  async run(reach: Reach | undefined, question: TrialQuestion): Promise<LadderTrial> {
    assertPeriod(question);
    return accompanied(NOBODY, () => this.answer(reach, question));
  }

  private answer(reach: Reach | undefined, question: TrialQuestion): Promise<LadderTrial> {
    return this.uow.run(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      const ladder = await this.ladderOf(tx, question);
      const scope = { officeIds: await officesOf(tx, reach), from: question.from, to: question.to };
      const tally = await this.tallyOf(tx, ladder, scope);
      return this.compare(tx, ladder, scope, tally);
    });
  }

  private async ladderOf(tx: Tx, { draft, ladderId }: TrialQuestion): Promise<Ladder> {
    if (ladderId !== undefined) return this.policies.ladder(tx, ladderId);
    if (draft !== undefined) return this.desk.readDraft(draft);
    throw new DomainError('TRIAL_LADDER_MISSING', '请选择一个规则版本，或填写要试算的规则。');
  }

  private async tallyOf(tx: Tx, ladder: Ladder, scope: TrialScope): Promise<Tally> {
    const calendar = await this.policies.calendar(tx);
    const tally = new Tally(ladder);
    const tried = ladderTrial(ladder, calendar, scope.to);
    let loading = nextHistories(tx, scope, 0, CHUNK);
    for (;;) {
      const histories = await loading;
      const last = histories.at(-1);
      const more = last !== undefined && histories.length === CHUNK;
      // The database reads on while this chunk is worked out.
      if (more) loading = begun(nextHistories(tx, scope, last.caseId, CHUNK));
      for (const [nth, history] of histories.entries()) {
        const acts = tried(history);
        tally.add(
          history,
          acts.filter(({ on }) => on >= scope.from),
        );
        if (nth % SLICE === SLICE - 1) await setImmediate();
      }
      if (!more) return tally;
    }
  }

  private async compare(tx: Tx, ladder: Ladder, scope: TrialScope, tally: Tally): Promise<LadderTrial> {
    const real = await reallyIssued(tx, scope);
    const issued = new Map(real.map(({ unitId, level, count }) => [`${unitId}/${level}`, count]));
    const unitIds = [...new Set([...tally.units.keys(), ...real.map(({ unitId }) => unitId)])].sort(
      (a, b) => a - b,
    );
    const names = await namesOfUnits(tx, unitIds);
    const units = unitIds.map((unitId) => {
      const tried = tally.units.get(unitId);
      return {
        ...{ unitId, unitName: names.get(unitId) ?? '' },
        ...{ warnings: tried?.warnings ?? 0, proposals: tried?.proposals ?? 0 },
        levels: ladder.levels.map((level) => ({
          ...named(level),
          tried: tried?.levels[level.level - 1] ?? 0,
          real: issued.get(`${unitId}/${level.level}`) ?? 0,
        })),
      };
    });
    return {
      ...{ from: scope.from, to: scope.to, ladderName: ladder.name, cases: tally.cases, units },
      levels: ladder.levels.map((level) => ({ ...named(level), ...summed(units, level.level) })),
      leaders: await this.leadersOf(tx, scope, unitIds, tally),
      documents: tally.documents.map((one) => ({ ...one, unitName: names.get(one.unitId) ?? '' })),
    };
  }

  /** By whoever leads the units today. */
  private async leadersOf(
    tx: Tx,
    scope: TrialScope,
    unitIds: readonly number[],
    tally: Tally,
  ): Promise<LeaderTrial[]> {
    const holders = await this.directory.recipients(tx, [...unitIds], ['leader'], dayOf(this.clock.now()));
    const leaders = new Map<number, { personName: string; tried: number }>();
    for (const [unitId, people] of holders) {
      for (const { personId, name } of people) {
        const tried = (leaders.get(personId)?.tried ?? 0) + (tally.leaderMails.get(unitId) ?? 0);
        leaders.set(personId, { personName: name, tried });
      }
    }
    const mailed = await reallyMailed(tx, scope, [...leaders.keys()]);
    const real = new Map(mailed.map(({ personId, count }) => [personId, count]));
    return [...leaders]
      .map(([personId, leader]) => ({ personId, ...leader, real: real.get(personId) ?? 0 }))
      .sort((a, b) => b.tried - a.tried || a.personId - b.personId);
  }
}

/** Its failure is told when it is waited for, not before. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

const named = ({ level, name }: LadderLevel) => ({ level, name });

function summed(units: readonly UnitTrial[], level: number): Compared {
  const found = units.flatMap(({ levels }) => levels.filter((one) => one.level === level));
  return {
    tried: found.reduce((sum, { tried }) => sum + tried, 0),
    real: found.reduce((sum, { real }) => sum + real, 0),
  };
}

function assertPeriod({ from, to }: TrialQuestion): void {
  if (from <= to && daysBetween(from, to) <= LONGEST_PERIOD_DAYS) return;
  throw new DomainError(
    'TRIAL_PERIOD_INVALID',
    '试算的起止日期有误：截止日不能早于起始日，且不超过三年，请更正后重试。',
    { from, to },
  );
}

async function officesOf(tx: Tx, reach: Reach | undefined): Promise<readonly number[]> {
  if (reach) return reach.offices;
  const rows = await tx.query<{ id: number }>("SELECT id FROM organizations WHERE kind = 'office'");
  return rows.map(({ id }) => id);
}
