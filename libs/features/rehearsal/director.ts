import type { ClockMover } from '#features/clock';
import type { StoredClock } from '#features/clock';
import { type NewNotice, playNotice } from './notice.script.ts';
import type { Stage } from './stage.ts';

/**
 * Plays the year: moves the clock to whatever comes next, the engine's hour or somebody's act, lets the engine come
 * to rest before anybody acts and after each act, so that the same script gives the same year.
 */
export class Director {
  private readonly seen = new Set<string>();
  private readonly clock: StoredClock;

  constructor(
    private readonly stage: Stage,
    private readonly mover: ClockMover,
  ) {
    this.clock = stage.parts.clock;
  }

  /** @param onStop told after each stop of the clock */
  async play(until: Date, onStop: (at: Date) => void, signal?: AbortSignal): Promise<void> {
    for (let state = await this.mover.settle(); ;) {
      signal?.throwIfAborted();
      const stops = [until, state.nextAt, this.stage.agenda.nextAt].filter((at) => at !== null);
      const at = new Date(Math.min(...stops.map((stop) => stop.getTime())));
      await this.clock.set(at);
      state = await this.mover.settle();
      await this.noticeWhatIsNew();
      for (let entry = this.stage.agenda.take(at); entry; entry = this.stage.agenda.take(at)) {
        await entry.act();
        state = await this.mover.settle();
        await this.noticeWhatIsNew();
      }
      onStop(at);
      if (at >= until) return;
    }
  }

  private async noticeWhatIsNew(): Promise<void> {
    const notices = await this.stage.rows<NewNotice>(
      `SELECT n.id, n.case_id AS "caseId", n.level, n.status, t.code AS task
         FROM notices n JOIN cases c ON c.id = n.case_id JOIN tasks t ON t.id = c.task_id
        WHERE (n.status = 'awaiting_signature' AND n.drafted_at = $1) OR (n.status = 'issued' AND n.issued_at = $1)
        ORDER BY n.id`,
      [this.clock.now()],
    );
    for (const notice of notices) {
      const key = `${notice.id} ${notice.status}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      playNotice(this.stage, notice);
    }
  }
}
