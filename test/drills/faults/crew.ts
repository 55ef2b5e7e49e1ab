import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Doom, Workplace } from './messages.ts';
import { Worker } from './worker.ts';

export const CREW_SIZE = 3;
const START_TRIES = 15;

/** A worker that is gone: by whom, and when. */
export interface Death {
  readonly at: number;
  /** `killed` by the drill, at a named point, or by itself, which must not be. */
  readonly how: 'killed' | 'at_point' | 'by_itself';
  readonly point?: string;
}

/** Three workers at a time, and a spare that has its programs loaded, as a supervisor keeps them. */
export class Crew {
  private workers: Worker[] = [];
  private spare: Worker;
  private readonly log: number;
  private readonly told = new Set<Worker>();
  private readonly fallen: Death[] = [];
  private workplace: Workplace | undefined;

  /** @param program the file that a worker process runs */
  constructor(
    folder: string,
    private readonly program: string,
  ) {
    this.log = openSync(join(folder, 'workers.log'), 'a');
    this.spare = this.hire();
  }

  get size(): number {
    return this.workers.filter(({ working }) => working).length;
  }

  /** Fills the crew up; a worker that fails to start while the database is away is tried again. */
  async fill(workplace: Workplace): Promise<void> {
    this.workplace = workplace;
    this.workers = this.workers.filter(({ end }) => end === undefined);
    while (this.workers.length < CREW_SIZE) this.workers.push(this.takeSpare());
    await Promise.all(this.workers.map((worker) => this.startOne(worker, workplace)));
  }

  /** Whoever comes to the place first dies there; the others are then spared. Null spares them all. */
  async arm(doom: Doom | null): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.arm(doom)));
  }

  async kill(index: number): Promise<Death> {
    const worker = this.workers[index];
    if (worker) {
      this.told.add(worker);
      await worker.kill();
    }
    return { at: performance.now(), how: 'killed' };
  }

  async killAll(): Promise<Death[]> {
    return Promise.all(this.workers.map((_, index) => this.kill(index)));
  }

  freeze(frozen: boolean): void {
    for (const worker of this.workers) worker.freeze(frozen);
  }

  /** Those who died since the last look and were not killed from outside. */
  deaths(): Death[] {
    const before = this.fallen.splice(0);
    const since = this.workers.flatMap((worker): Death[] => {
      const { end, doom } = worker;
      if (!end || this.told.has(worker)) return [];
      this.told.add(worker);
      if (end.signal === 'SIGKILL' && doom) return [{ at: end.at, how: 'at_point', point: doom.point }];
      return [{ at: end.at, how: 'by_itself' }];
    });
    return [...before, ...since];
  }

  /** The end of a run: they lay down work in good order and wait for the next. */
  async rest(): Promise<boolean> {
    this.workplace = undefined;
    const stopped = await Promise.all(
      this.workers.map(async (worker) => {
        if (worker.end !== undefined || (await worker.stop())) return true;
        // It must not go on in the next run.
        this.told.add(worker);
        await worker.kill();
        return false;
      }),
    );
    return stopped.every(Boolean);
  }

  async dismiss(): Promise<void> {
    this.workplace = undefined;
    await Promise.all([...this.workers, this.spare].map((worker) => worker.kill()));
    closeSync(this.log);
  }

  private hire(): Worker {
    return new Worker(this.program, this.log, (dead) => void this.onEnd(dead).catch(() => undefined));
  }

  private async onEnd(dead: Worker): Promise<void> {
    if (dead.doom) await this.arm(null);
    // A supervisor never leaves the house empty.
    if (this.workplace && this.workers.length > 0 && this.workers.every(({ end }) => end !== undefined)) {
      this.fallen.push(...this.deaths());
      await this.fill(this.workplace);
    }
  }

  private takeSpare(): Worker {
    const worker = this.spare;
    this.spare = this.hire();
    return worker.end ? this.takeSpare() : worker;
  }

  private async startOne(worker: Worker, workplace: Workplace): Promise<void> {
    for (let attempt = 0; attempt < START_TRIES; attempt += 1) {
      if (worker.working || worker.end || (await worker.start(workplace))) return;
      // The run is over: nobody starts in its place any more.
      if (this.workplace !== workplace) return;
      await sleep(200);
    }
    throw new Error('A worker did not start');
  }
}
