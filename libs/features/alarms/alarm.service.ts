import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/** Sets and drops alarms in the transaction of the fact they follow from. One alarm a kind and record. */
@Injectable()
export class AlarmService {
  /** Sets it, or moves it; a parked alarm gets a new chance. */
  async set(tx: Tx, kind: string, subjectId: number, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO alarms (kind, subject_id, due_at) VALUES ($1, $2, $3)
       ON CONFLICT (kind, subject_id)
       DO UPDATE SET due_at = excluded.due_at, failures = 0, last_error = NULL, parked_at = NULL`,
      [kind, subjectId, at],
    );
  }

  /** Leaves one that is set already as it is, so that what gathers does not put it off. */
  async setIfNone(tx: Tx, kind: string, subjectId: number, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO alarms (kind, subject_id, due_at) VALUES ($1, $2, $3) ON CONFLICT (kind, subject_id) DO NOTHING`,
      [kind, subjectId, at],
    );
  }

  /** Nothing happens when there is none. */
  async drop(tx: Tx, kind: string, subjectId: number): Promise<void> {
    await tx.query('DELETE FROM alarms WHERE kind = $1 AND subject_id = $2', [kind, subjectId]);
  }
}
