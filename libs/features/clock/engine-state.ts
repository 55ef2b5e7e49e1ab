import type { DataSource } from 'typeorm';

/** What the engine still has to do at an instant, and when it has something to do next. */
export interface EngineState {
  readonly dueCases: number;
  readonly dueAlarms: number;
  readonly outbox: number;
  readonly dueMail: number;
  readonly mailUnderWay: number;
  readonly unsealed: number;
  readonly nextAt: Date | null;
}

/** Reads the rows that are the truth; the queue is not asked. */
export async function engineState(dataSource: DataSource, now: Date): Promise<EngineState> {
  const [row] = await dataSource.query<EngineState[]>(
    `SELECT (SELECT count(*) FROM cases WHERE status <> 'closed' AND parked_at IS NULL AND next_due_at <= $1) AS "dueCases",
            (SELECT count(*) FROM alarms WHERE parked_at IS NULL AND due_at <= $1) AS "dueAlarms",
            (SELECT count(*) FROM outbox WHERE dead_at IS NULL) AS outbox,
            (SELECT count(*) FROM deliveries WHERE state = 'queued' AND not_before <= $1) AS "dueMail",
            (SELECT count(*) FROM deliveries WHERE state = 'sending') AS "mailUnderWay",
            (SELECT count(*) FROM ledger_entries WHERE seq IS NULL) AS unsealed,
            least((SELECT min(next_due_at) FROM cases WHERE status <> 'closed' AND parked_at IS NULL AND next_due_at > $1),
                  (SELECT min(due_at) FROM alarms WHERE parked_at IS NULL AND due_at > $1),
                  (SELECT min(not_before) FROM deliveries WHERE state = 'queued' AND not_before > $1)) AS "nextAt"`,
    [now],
  );
  if (!row) throw new Error('The database did not answer');
  return row;
}

export function isQuiet(state: EngineState): boolean {
  const { dueCases, dueAlarms } = state;
  return dueCases + dueAlarms + state.outbox + state.dueMail + state.mailUnderWay + state.unsealed === 0;
}
