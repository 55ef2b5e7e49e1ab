import { addDays, dayOf, DomainError, instantAt } from '#domain/shared';
import { TaskService } from '#features/tasks';
import type { MailSink } from '#testing';
import { Chance } from './chance.ts';
import { checkCases, checkLedger } from './checks/cases.check.ts';
import type { Finding } from './checks/finding.ts';
import { checkMails } from './checks/mails.check.ts';
import { checkNotices } from './checks/notices.check.ts';
import { type Crash, doHarm, type Scene } from './do-harm.ts';
import { type Drill, openDrill } from './drill-rooms.ts';
import { keepEvidence } from './evidence.ts';
import type { Lane } from './lane.ts';
import { arrivals, startBadMailServer } from './mail-server.ts';
import type { Workplace } from './messages.ts';
import { enterOffices, giveOutTasks } from './office.ts';
import { People } from './people.ts';
import { type Leap, planRun, type RunPlan } from './plan.ts';
import { steadily } from './steady.ts';
import { timingOf } from './timing.ts';
import { type RunReport, tallyOf } from './run-report.ts';

/** Longer than this after a crash without coming to rest is a failure (milliseconds). */
const PATIENCE_MS = 30_000;
/** Moves of two days after the last harm, for retries of mail. */
const LAST_MOVES = 8;

/** One run: a scratch office lives through a few months of harm; then everything is held against what must be. */
export async function faultRun(lane: Lane, seed: number): Promise<RunReport> {
  const started = performance.now();
  const chance = new Chance(seed);
  const queue = lane.redis && seed % 2 === 1 ? 'redis' : 'postgres';
  const plan = planRun(chance, seed, queue);
  const database = await lane.postgres.database();
  const sink = await startBadMailServer(chance);
  const workplace: Workplace = {
    connection: database.connection,
    redisUrl: queue === 'redis' ? lane.redis?.url : undefined,
    smtpUrl: sink.url,
    folder: lane.folder,
    timing: timingOf(seed),
  };
  const drill = await openDrill(workplace, plan.startsOn);
  try {
    const live = new Run({ lane, drill, workplace }, chance, plan, sink);
    await live.through();
    const findings = [...live.findings, ...(await live.check())];
    const tally = await tallyOf(drill.runtime.dataSource, arrivals(sink));
    const evidence =
      findings.length === 0 ? null : await keepEvidence(lane, drill, sink, { seed, queue, plan, findings });
    return {
      seed,
      queue,
      timing: workplace.timing.name,
      harms: plan.leaps.map(({ harm }) => harm.kind),
      crashes: live.crashes.map(({ what }) => what),
      points: live.points,
      slowestMs: live.slowestMs,
      seconds: (performance.now() - started) / 1000,
      people: live.people.deeds,
      ...tally,
      findings,
      evidence,
    };
  } finally {
    await lane.crew.rest();
    await drill.runtime.backend.empty().catch(() => undefined);
    await drill.close();
    await sink.close();
    await database.drop();
  }
}

class Run {
  readonly findings: Finding[] = [];
  readonly crashes: Crash[] = [];
  readonly points: string[] = [];
  slowestMs = 0;
  people!: People;

  constructor(
    private readonly scene: Scene,
    private readonly chance: Chance,
    private readonly plan: RunPlan,
    private readonly sink: MailSink,
  ) {}

  private get drill(): Drill {
    return this.scene.drill;
  }

  async through(): Promise<void> {
    const { drill, workplace, lane } = this.scene;
    const offices = await enterOffices(drill.runtime.uow, this.chance, this.plan.startsOn);
    for (const office of offices)
      await giveOutTasks(drill.rooms.get(TaskService), this.chance, this.plan.startsOn, office);
    this.people = new People(drill, this.chance, offices);
    await lane.crew.fill(workplace);
    await this.comeToRest([]);
    for (const leap of this.plan.leaps) await this.leap(leap);
    await this.calmDown();
  }

  async check(): Promise<Finding[]> {
    const { dataSource } = this.drill.runtime;
    return [
      ...this.people.deeds.strange,
      ...(await checkNotices(dataSource)),
      ...(await checkMails(dataSource, this.drill.clock.now(), arrivals(this.sink))),
      ...(await checkCases(this.drill)),
      ...(await checkLedger(this.drill)),
    ];
  }

  private async leap({ days, harm, acts }: Leap): Promise<void> {
    const { lane, workplace } = this.scene;
    if (harm.kind === 'kill_at_point') await lane.crew.arm(harm.doom);
    await this.people.act(acts.before);
    if (this.chance.oneIn(2)) await this.people.signAll();
    if (harm.kind === 'stand_still') lane.crew.freeze(true);
    await this.moveOn(days);
    if (harm.kind === 'stand_still') lane.crew.freeze(false);
    const [crashes] = await Promise.all([doHarm(harm, this.scene), this.people.act(acts.meanwhile)]);
    await this.comeToRest(crashes);
    await lane.crew.arm(null);
    await lane.crew.fill(workplace);
  }

  /** To ten in the morning, so many days on. */
  private async moveOn(days: number): Promise<void> {
    const { clock } = this.drill;
    await steadily(() => clock.set(instantAt(addDays(dayOf(clock.now()), days), '10:00')));
  }

  /** Waits until nothing is left to do, and measures how long that took from the last crash. */
  private async comeToRest(crashes: readonly Crash[]): Promise<void> {
    const { crew } = this.scene.lane;
    try {
      await steadily(() => this.drill.mover.settle(), PATIENCE_MS);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.findings.push(`${error.code} ${JSON.stringify(error.details)}`);
    }
    const quietAt = performance.now();
    const deaths = crew.deaths();
    for (const { how, point } of deaths) {
      if (how === 'by_itself') this.findings.push('A worker ended by itself');
      if (point !== undefined) this.points.push(point);
    }
    const all = [...crashes, ...deaths.map(({ at, how }) => ({ at, what: how }))];
    this.crashes.push(...all);
    if (all.length === 0) return;
    const waitedMs = quietAt - Math.max(...all.map(({ at }) => at));
    this.slowestMs = Math.max(this.slowestMs, waitedMs);
    if (waitedMs > PATIENCE_MS)
      this.findings.push(`Work was not done ${Math.round(waitedMs)} ms after a crash`);
  }

  /** The harm is over: what waits for another try gets its time, and people look after what is in doubt. */
  private async calmDown(): Promise<void> {
    const { drill, lane } = this.scene;
    await this.people.act(4);
    await this.people.signAll();
    for (let move = 0; move < LAST_MOVES; move += 1) {
      await this.moveOn(2);
      await this.comeToRest([]);
      const [row] = await drill.runtime.dataSource.query<{ waiting: number }[]>(
        "SELECT count(*) AS waiting FROM deliveries WHERE state IN ('queued', 'sending')",
      );
      if (row?.waiting === 0) break;
    }
    if (!(await lane.crew.rest())) this.findings.push('A worker did not stop in good order');
  }
}
