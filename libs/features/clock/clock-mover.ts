import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/shared';
import { type JobBus, type JobDefinition, jobs } from '#queue';
import { type EngineState, engineState, isQuiet } from './engine-state.ts';
import type { StoredClock } from './stored-clock.ts';

/** Rung at every stop: alarms and delayed mail jobs wait by the wall clock and know nothing of a move. */
const BELLS: readonly JobDefinition[] = [
  jobs.escalationSweep,
  jobs.alarmSweep,
  jobs.outboxRelay,
  jobs.mailSweep,
  jobs.ledgerSeal,
];

export interface MoverSettings {
  /** How long the engine may stand without any progress, by the wall clock, in milliseconds. */
  readonly patienceMs?: number;
  /** Between the first two looks at the engine, in milliseconds. */
  readonly pollMs?: number;
}

/** While nothing moves each pause is longer than the last: looking costs the engine time that it needs. */
const PAUSE_GROWS = 1.25;
const LONGEST_PAUSE_MS = 50;
/** A bell may be lost with the queue that held it: it is rung again after this time without progress. */
const RING_AGAIN_MS = 500;

/**
 * Moves the sample's clock on, stopping at each instant at which the engine has something to do and waiting until
 * it is done: what happens is what would have happened, on the day on which it would have.
 */
export class ClockMover {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: StoredClock,
    private readonly bus: JobBus,
    private readonly settings: MoverSettings = {},
  ) {}

  /**
   * @param onStop told at each stop, after the engine has come to rest
   * @throws DomainError `ENGINE_STANDS_STILL` when no worker does the work, `QUEUE_UNAVAILABLE` when none can be called
   */
  async moveTo(target: Date, onStop: (at: Date) => void = () => undefined): Promise<void> {
    let state = await this.settle();
    while (state.nextAt !== null && state.nextAt <= target) {
      await this.clock.set(state.nextAt);
      state = await this.settle();
      onStop(this.clock.now());
    }
    await this.clock.set(target);
    await this.settle();
  }

  /** Waits until nothing is left to do now. */
  async settle(): Promise<EngineState> {
    const { patienceMs = 30_000, pollMs = 5 } = this.settings;
    let last = '';
    let changedAt = Date.now();
    let rungAt = changedAt;
    let unheard: DomainError | undefined;
    let pauseMs = pollMs;
    for (;;) {
      const state = await engineState(this.dataSource, this.clock.now());
      if (isQuiet(state)) return state;
      const seen = JSON.stringify({ ...state, nextAt: null });
      const moved = seen !== last;
      const now = Date.now();
      if (moved) {
        last = seen;
        changedAt = now;
      } else if (now - changedAt > patienceMs) {
        throw unheard ?? standsStill(state);
      }
      if (moved || now - rungAt > RING_AGAIN_MS) {
        unheard = await this.ring(state);
        rungAt = now;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = moved ? pollMs : Math.min(pauseMs * PAUSE_GROWS, LONGEST_PAUSE_MS);
    }
  }

  /** @returns why the store could not be reached: it is asked again, and patience decides, not one late answer */
  private async ring(state: EngineState): Promise<DomainError | undefined> {
    const { dueCases, dueAlarms, outbox, dueMail, mailUnderWay, unsealed } = state;
    // Mail under way may be a dead worker's: the sweep sets it aside when its lease has run out.
    const wanted = [dueCases, dueAlarms, outbox, dueMail + mailUnderWay, unsealed];
    try {
      for (const [index, bell] of BELLS.entries()) {
        if (wanted[index]) await this.bus.ring(bell);
      }
      return undefined;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'QUEUE_UNAVAILABLE') return error;
      throw error;
    }
  }
}

function standsStill({ nextAt: _, ...pending }: EngineState): DomainError {
  return new DomainError(
    'ENGINE_STANDS_STILL',
    '后台没有在处理待办事项，请确认系统正在运行（npm start）后重试。',
    pending,
  );
}
