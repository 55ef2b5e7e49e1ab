import { type ClockMover, engineState, type StoredClock } from '#features/clock';
import { jobs } from '#queue';
import { type NewNotice, playNotice } from './notice.script.ts';
import type { Stage } from './stage.ts';

/**
 * Plays the year: moves the clock to whatever comes next, the engine's hour or somebody's act. The engine comes to
 * rest before anybody acts, after every act that has something mailed, and at the end of the hour, so that the same
 * script gives the same year.
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
      if (state.nextAt !== null && state.nextAt <= at) await this.sendDeferred();
      await this.mover.settle();
      await this.noticeWhatIsNew();
      for (let entry = this.stage.agenda.take(at); entry; entry = this.stage.agenda.take(at)) {
        await entry.act();
        if (await this.hasMail()) await this.mover.settle();
      }
      state = await this.mover.settle();
      await this.noticeWhatIsNew();
      onStop(at);
      if (at >= until) return;
    }
  }

  /** Mail that was to wait until now has no job of its own any more: see YearBus. */
  private async sendDeferred(): Promise<void> {
    const { dataSource, bus } = this.stage.parts.runtime;
    const { dueMail } = await engineState(dataSource, this.clock.now());
    if (dueMail > 0) await bus.ring(jobs.mailSweep);
  }

  /** Two acts whose mails were under way together might be sent in one batch or in two. */
  private async hasMail(): Promise<boolean> {
    const { outbox, dueMail, mailUnderWay } = await engineState(
      this.stage.parts.runtime.dataSource,
      this.clock.now(),
    );
    return outbox + dueMail + mailUnderWay > 0;
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
