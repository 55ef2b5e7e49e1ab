import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { Reach } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { FoundationModule, openRuntime, type Runtime } from '#features/foundation';
import { PolicyService } from '#features/policies';
import {
  type Asker,
  countStatement,
  DashboardService,
  type Present,
  PresentDay,
  RecordListService,
  StatisticsModule,
  StatisticsService,
} from '#features/statistics';
import type { DatabaseConnection } from '#persistence';
import { holidayYears } from '#seeds';
import { type Asked, numberOption } from '../stage/door.ts';
import { quietLog } from '../stage/quiet-log.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { ms, table } from '../stage/table.ts';
import { type BusyCity, enterBusyCity, YEAR } from './busy-city.ts';

class StatisticsRooms {}

interface Timing {
  readonly page: string;
  readonly viewer: string;
  readonly p50: number;
  readonly p95: number;
}

/** The cockpit is one call, for whoever asks. */
const GOAL_MS = 300;
const RUNS = 15;

/** How long the cockpit, the year's figures and a list behind a number take among many tasks. */
async function run({ json, args }: Asked): Promise<boolean> {
  const tasks = numberOption(args, 'tasks', 100_000);
  const scratch = await startScratchServer();
  try {
    const { connection } = await scratch.database();
    const { timings, plan } = await measure(connection, tasks);
    if (json) console.log(JSON.stringify({ tasks, timings, plan }));
    else print(tasks, timings, plan);
    return timings.filter(({ page }) => page === 'dashboard').every(({ p50 }) => p50 < GOAL_MS);
  } finally {
    await scratch.close();
  }
}

async function measure(connection: DatabaseConnection, tasks: number) {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-bench-'));
  const runtime = await openRuntime({
    connection,
    config: {
      ...{ redisUrl: undefined, smtpUrl: undefined, mailFrom: 'duban@yunxi.example', profile: 'demo' },
      folders: { mail: folder, documents: folder, files: folder },
    },
    log: quietLog('bench'),
    applicationName: 'sandan-bench',
    sampleStartsOn: day(`${YEAR}-07-01`),
    frozenClock: true,
  });
  const rooms = await NestFactory.createApplicationContext(
    { module: StatisticsRooms, imports: [FoundationModule.over(runtime), StatisticsModule] },
    { logger: false },
  );
  try {
    await runtime.uow.run((tx) =>
      rooms.get(PolicyService, { strict: false }).loadYears(tx, instantAt(day('2015-01-01')), holidayYears()),
    );
    const city = await enterBusyCity(runtime.dataSource, tasks);
    const viewers = viewersOf(city);
    const timings: Timing[] = [];
    for (const [page, ask] of pagesOf((type) => rooms.get(type, { strict: false }))) {
      for (const [viewer, asker] of viewers)
        timings.push({ page, viewer, ...(await timed(() => ask(asker))) });
    }
    const present = await rooms.get(PresentDay, { strict: false }).now();
    const plan = await planOf(runtime, city, present);
    return { timings, plan };
  } finally {
    await rooms.close();
    await runtime.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function viewersOf({ officeIds, unitIds }: BusyCity): readonly (readonly [string, Asker])[] {
  const asker = (reach: Reach): Asker => ({ reach, personId: 1 });
  const [city = 0, county = 0] = officeIds;
  const approver = (organizationId: number) => [{ role: 'approver', organizationId } as const];
  return [
    ['city', asker({ held: approver(city), offices: officeIds, units: [] })],
    ['county', asker({ held: approver(county), offices: [county], units: [] })],
    ['unit', asker({ held: [], offices: [], units: unitIds.slice(0, 1) })],
  ];
}

type Page = readonly [name: string, ask: (asker: Asker) => Promise<unknown>];

function pagesOf(room: <T>(type: abstract new (...args: never[]) => T) => T): readonly Page[] {
  const dashboards = room(DashboardService);
  const statistics = room(StatisticsService);
  const records = room(RecordListService);
  return [
    ['dashboard', (asker) => dashboards.show(asker, { year: YEAR })],
    ['all figures', (asker) => statistics.ofYear(asker, { year: YEAR })],
    ['by month', (asker) => statistics.breakdown(asker, { year: YEAR }, 'month')],
    ['a list', (asker) => records.list(asker, { figure: 'tasks.overdue', year: YEAR, limit: 25 })],
  ];
}

async function timed(ask: () => Promise<unknown>): Promise<{ readonly p50: number; readonly p95: number }> {
  const times: number[] = [];
  // The first one plans and warms up.
  await ask();
  for (let nth = 0; nth < RUNS; nth += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

async function planOf({ uow }: Runtime, { officeIds }: BusyCity, { light }: Present): Promise<string[]> {
  const reach = { held: [], offices: officeIds, units: [] };
  const span = { from: day(`${YEAR - 1}-01-01`), to: day(`${YEAR}-12-31`) };
  const counts = ['tasks.total', 'tasks.overdue', 'tasks.owed', 'tasks.on_time'] as const;
  const { text, values } = countStatement('task', counts, { reach, personId: 1, light, span }, null);
  const rows = await uow.run((tx) =>
    tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${text}`, values),
  );
  return rows.map((row) => row['QUERY PLAN']);
}

function print(tasks: number, timings: readonly Timing[], plan: readonly string[]): void {
  console.log(
    `Statistics over ${tasks.toLocaleString('en')} tasks of two years, six offices and 240 units\n`,
  );
  const rows = timings.map(({ page, viewer, p50, p95 }) => [page, viewer, ms(p50), ms(p95)]);
  console.log(table([['page', 'viewer', 'p50', 'p95'], ...rows]));
  console.log(`\n${RUNS} times each. The goal is a dashboard under ${GOAL_MS} ms at the middle.\n`);
  console.log('plan of the counts of tasks for the city:');
  console.log(plan.map((line) => `  ${line}`).join('\n'));
}

export default {
  name: 'statistics',
  summary: 'the cockpit, the figures of a year and the list behind a number among 100,000 tasks',
  run,
};
