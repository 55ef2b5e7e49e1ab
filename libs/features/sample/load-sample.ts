import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PROPOSED_SCORE_RULE } from '#domain/score';
import { day } from '#domain/shared';
import { FoundationModule, type Runtime } from '#features/foundation';
import { createSampleAccounts } from '#features/identity';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { ScoreRuleService } from '#features/scores';
import { type Tx } from '#persistence';
import { defaultLadder, type SampleCity, sampleCity } from '#seeds';
import { loadBasics } from './basics.ts';
import { CityLoader } from './city.loader.ts';
import { HistoryLoader } from './history.loader.ts';
import { JoinedUnitOfWork } from './joined-unit-of-work.ts';
import { SampleClock } from './sample-clock.ts';
import { SampleModule } from './sample.module.ts';
import { YearLoader } from './year.loader.ts';

/** Any number that nothing else locks: two starts at once load one sample. */
const LOAD_LOCK = 730_331_04;
/** The working day on which the invented office entered its people, before the first item it carried over. */
const SYSTEM_ENTERED_ON = day('2023-11-17');

@Module({})
class LoaderModule {
  static over(runtime: Runtime): DynamicModule {
    return { module: LoaderModule, imports: [FoundationModule.over(runtime), SampleModule] };
  }
}

/**
 * Fills an empty database with the sample city: all of it in one transaction, through the same services as real
 * work, so that cases, ledger and outbox are what they would be. Where there is any organisation it does nothing.
 * @returns whether the sample was loaded now
 */
export function loadSample(runtime: Runtime): Promise<boolean> {
  return runtime.uow.run(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
    if (await isInUse(tx)) return false;
    const city = sampleCity();
    const clock = new SampleClock(SYSTEM_ENTERED_ON, '09:00');
    const uow = new JoinedUnitOfWork(runtime.dataSource, tx);
    const app = await NestFactory.createApplicationContext(LoaderModule.over({ ...runtime, uow, clock }), {
      logger: false,
      abortOnError: false,
    });
    try {
      const enterAccounts = () => createSampleAccounts(tx, clock.now(), app.get(LedgerService));
      await tell(
        city,
        clock,
        app.get(CityLoader),
        enterAccounts,
        app.get(ScoreRuleService),
        app.get(YearLoader),
        app.get(HistoryLoader),
      );
    } finally {
      await app.close();
    }
    return true;
  });
}

/** Holidays and a ladder for a system that begins with its own data; safe at every start. */
export function loadProductionBasics({ uow, clock }: Pick<Runtime, 'uow' | 'clock'>): Promise<void> {
  return uow.run(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
    await loadBasics(tx, clock.now(), new PolicyService(), defaultLadder());
  });
}

async function isInUse(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ used: boolean }>('SELECT EXISTS (SELECT 1 FROM organizations) AS used');
  return row?.used ?? false;
}

/** Told in the order of time, so that the ledger reads like a diary; over before the sample's clock starts at nine. */
async function tell(
  city: SampleCity,
  clock: SampleClock,
  cities: CityLoader,
  enterAccounts: () => Promise<number>,
  scores: ScoreRuleService,
  years: YearLoader,
  history: HistoryLoader,
): Promise<void> {
  const ids = await cities.load(city);
  await enterAccounts();
  await history.carryOver(city, ids, clock);
  const [supervisor = ''] = city.organizations[0]?.staff.supervisor ?? [];
  const actor = { kind: 'person', id: ids.people.of(supervisor) } as const;
  clock.set(city.startsOn, '08:32');
  const [approver = ''] = city.organizations[0]?.staff.approver ?? [];
  await scores.publish(
    { kind: 'person', id: ids.people.of(approver) },
    {
      ...{ draft: PROPOSED_SCORE_RULE, basedOnVersion: 0, effectiveFrom: city.startsOn },
      reason: '年初公布，全年按此记分。',
    },
  );
  clock.set(city.startsOn, '08:35');
  const taskIds = await years.draft(city, ids, actor);
  await years.assign(city.tasks, ids, taskIds, actor, city.startsOn);
  clock.set(city.startsOn, '08:50');
  await history.firstMorning(city, ids, taskIds);
}
