import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { addDays, day, type Day, DomainError, instantAt } from '#domain/shared';
import { ClockMover, StoredClock } from '#features/clock';
import { Engine, EngineModule } from '#features/engine';
import { openRuntime, type Runtime } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { DeliverySettings } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { CityLoader, type IdMap, type SampleIds, SampleModule, YearLoader } from '#features/sample';
import { type SampleCity, sampleCity } from '#seeds';
import { Director } from './director.ts';
import { behavioursUnder } from './dice.ts';
import { openScratch, type ScratchSettings } from './scratch.ts';
import { Stage } from './stage.ts';
import { YearBus } from './year-bus.ts';
import { playReports, playTask } from './unit.script.ts';
import { type OpenCase, openCases, type RehearsedYear, yearReport } from './year-report.ts';

export interface RehearsalSettings extends ScratchSettings {
  readonly year: number;
  /** 0, the default: the year as scripted. Any other: further stumbles, drawn by the seed. */
  readonly seed?: number;
  readonly log: Runtime['log'];
  /** Told the day after each stop of the clock. */
  readonly onDay?: (on: Day) => void;
  /** A look at everything before it is gone. */
  readonly onEnd?: (scratch: Pick<Runtime, 'dataSource'> & { readonly mailFolder: string }) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

export interface Rehearsal {
  readonly year: RehearsedYear;
  readonly openCases: readonly OpenCase[];
}

const MAIL_FROM = '三单督办 <sandan@localhost>';

/**
 * Plays a whole year in a scratch database: the real engine, queue and mail at simulated dates, with units that
 * behave as scripted. Nothing of it is left behind.
 * @throws DomainError `REHEARSAL_YEAR_UNKNOWN`, or whatever keeps a database, a queue or a mail folder from opening
 */
export async function rehearse(settings: RehearsalSettings): Promise<Rehearsal> {
  const city = sampleCity();
  if (settings.year !== city.planYear) {
    throw new DomainError(
      'REHEARSAL_YEAR_UNKNOWN',
      `没有 ${settings.year} 年的演练脚本，目前只有 ${city.planYear} 年。`,
      {
        year: settings.year,
      },
    );
  }
  const scratch = await openScratch(settings);
  try {
    const runtime = await openRuntime({
      connection: scratch.connection,
      config: {
        redisUrl: scratch.redisUrl,
        smtpUrl: undefined,
        mailFrom: MAIL_FROM,
        profile: 'demo',
        folders: { mail: scratch.mailFolder, documents: scratch.mailFolder, files: scratch.mailFolder },
      },
      log: settings.log,
      applicationName: 'sandan-rehearsal',
      sampleStartsOn: city.startsOn,
      frozenClock: true,
    });
    try {
      const rehearsal = await playIn(runtime, city, settings);
      await settings.onEnd?.({ dataSource: runtime.dataSource, mailFolder: scratch.mailFolder });
      return rehearsal;
    } finally {
      await runtime.close();
    }
  } finally {
    await scratch.close();
  }
}

@Module({})
class RehearsalModule {
  static over(runtime: Runtime): DynamicModule {
    const mail = new DeliverySettings({ publicUrl: 'http://localhost:3000', from: MAIL_FROM });
    return {
      module: RehearsalModule,
      imports: [EngineModule.over({ runtime, mail, ticking: false }), SampleModule],
    };
  }
}

async function playIn(runtime: Runtime, city: SampleCity, settings: RehearsalSettings): Promise<Rehearsal> {
  const { clock } = runtime;
  if (!(clock instanceof StoredClock)) throw new Error('A rehearsal has a clock that can be moved');
  const app = await NestFactory.createApplicationContext(RehearsalModule.over(runtime), {
    logger: false,
    abortOnError: false,
  });
  const engine = app.get(Engine);
  try {
    const ids = await app.get(CityLoader).load(city);
    const years = app.get(YearLoader);
    const supervisor = {
      kind: 'person',
      id: ids.people.of(city.organizations[0]?.staff.supervisor[0] ?? ''),
    } as const;
    const taskIds = await years.draft(city, ids, supervisor);
    const calendar = await runtime.uow.run((tx) => app.get(PolicyService).calendar(tx));
    const behaviours = behavioursUnder(settings.seed ?? 0, city.behaviours, city.tasks);
    const stage = new Stage({ app, runtime, clock, calendar, city, behaviours, ids, taskIds });
    giveOutTasks(stage, years, ids, taskIds);

    engine.start();
    const mover = new ClockMover(runtime.dataSource, clock, new YearBus(runtime.backend));
    const director = new Director(stage, mover);
    await director.play(endOfYear(city.planYear), () => settings.onDay?.(stage.today), settings.signal);
    return { year: await yearReport(stage, app.get(LedgerService)), openCases: await openCases(stage) };
  } finally {
    await engine.close();
    await app.close();
  }
}

/** The office gives out the tasks of a day together, as the plan has them. */
function giveOutTasks(stage: Stage, years: YearLoader, ids: SampleIds, taskIds: IdMap): void {
  const { tasks } = stage.parts.city;
  for (const on of [...new Set(tasks.map(({ assignedOn }) => assignedOn))].sort()) {
    const ofDay = tasks.filter(({ assignedOn }) => assignedOn === on);
    stage.officeWill(on, async () => {
      await years.assign(ofDay, ids, taskIds, stage.supervisor, on);
      for (const task of ofDay) {
        playTask(stage, task);
        await playReports(stage, task);
      }
    });
  }
}

/** The last moment of the year in which the office is open. */
const endOfYear = (year: number): Date => instantAt(addDays(day(`${year + 1}-01-01`), -1), '17:30');
