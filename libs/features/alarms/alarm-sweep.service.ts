import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { AlarmBook } from './alarm-book.ts';

interface DueAlarm {
  readonly kind: string;
  readonly subjectId: number;
  readonly failures: number;
}

const MINUTE = 60_000;
/** Waits before the next try, in minutes; after the last the alarm is parked for a person. */
const PATIENCE = [1, 5, 15, 60] as const;

/** Rings every alarm that is due, each in a transaction of its own. Any number of workers may sweep at once. */
@Injectable()
export class AlarmSweep {
  private begun = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: AlarmBook,
  ) {}

  /** Sets the standing alarms that are not set yet. */
  async begin(): Promise<void> {
    if (this.begun) return;
    const now = this.clock.now();
    for (const [kind, firstAt] of this.book.standingAlarms) {
      await this.uow.run(async (tx) => {
        await tx.query(
          'INSERT INTO alarms (kind, subject_id, due_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING',
          [kind, await firstAt(tx, now)],
        );
      });
    }
    this.begun = true;
  }

  /** @returns how many alarms were looked at */
  async sweep(): Promise<number> {
    let rung = 0;
    while (await this.ringOne()) rung += 1;
    return rung;
  }

  private async ringOne(): Promise<boolean> {
    const now = this.clock.now();
    let alarm: DueAlarm | undefined;
    try {
      return await this.uow.run(async (tx) => {
        alarm = await this.claim(tx, now);
        if (!alarm) return false;
        const next = await this.book.handlerOf(alarm.kind)(tx, alarm.subjectId, now);
        await (next ? this.setOn(tx, alarm, next) : this.strike(tx, alarm, now));
        return true;
      });
    } catch (error) {
      if (!alarm) throw error;
      const failed = alarm;
      await this.uow.run((tx) => this.setBack(tx, failed, now, error));
      return true;
    }
  }

  /** Alarms of rooms that this process does not have are left to those that do. */
  private async claim(tx: Tx, now: Date): Promise<DueAlarm | undefined> {
    const [alarm] = await tx.query<DueAlarm>(
      `SELECT kind, subject_id AS "subjectId", failures FROM alarms
        WHERE parked_at IS NULL AND due_at <= $1 AND kind = ANY($2)
        ORDER BY due_at, kind, subject_id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [now, this.book.kinds],
    );
    return alarm;
  }

  private async setOn(tx: Tx, { kind, subjectId }: DueAlarm, next: Date): Promise<void> {
    await tx.query(
      `UPDATE alarms SET due_at = $3, failures = 0, last_error = NULL WHERE kind = $1 AND subject_id = $2`,
      [kind, subjectId, next],
    );
  }

  /** The handler may have set its own alarm anew: only one that is still due is struck out. */
  private async strike(tx: Tx, { kind, subjectId }: DueAlarm, now: Date): Promise<void> {
    await tx.query('DELETE FROM alarms WHERE kind = $1 AND subject_id = $2 AND due_at <= $3', [
      kind,
      subjectId,
      now,
    ]);
  }

  private async setBack(tx: Tx, { kind, subjectId, failures }: DueAlarm, now: Date, error: unknown) {
    const minutes = PATIENCE[failures];
    await tx.query(
      `UPDATE alarms SET failures = $3, last_error = $4, due_at = $5, parked_at = $6
        WHERE kind = $1 AND subject_id = $2`,
      [
        kind,
        subjectId,
        failures + 1,
        error instanceof Error ? error.message : String(error),
        new Date(now.getTime() + (minutes ?? 0) * MINUTE),
        minutes === undefined ? now : null,
      ],
    );
  }
}
