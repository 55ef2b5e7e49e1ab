import { Inject, Injectable } from '@nestjs/common';
import { engineState, type EngineState } from '#features/clock';
import { MAIL_TRANSPORT, RUNTIME, type Runtime } from '#features/foundation';
import type { MailTransport } from '#platform/mail';

export type Standing = 'ok' | 'late' | 'down';

/** One part of the system, and what a person can do when it is not well. */
export interface PartHealth {
  readonly standing: Standing;
  readonly detail?: string;
}

export interface Health {
  readonly standing: Standing;
  /** What the product's clock shows. */
  readonly clock: string;
  readonly database: PartHealth;
  readonly queue: PartHealth & { readonly kind?: string };
  readonly mail: PartHealth & { readonly failed: number; readonly unknown: number };
  /** How late the oldest due case is, in seconds, and what the engine has before it. */
  readonly engine: PartHealth & {
    readonly oldestDueSeconds: number;
    readonly parkedCases: number;
    readonly parkedAlarms: number;
    readonly deadJobs: number;
    readonly waiting: Omit<EngineState, 'nextAt'> | null;
  };
}

/** A due case is looked at within seconds; past this nobody is looking. */
const LATE_AFTER_SECONDS = 180;
const ANSWER_MS = 2_000;

interface Arrears {
  readonly oldestDueAt: Date | null;
  readonly parked: number;
  readonly parkedAlarms: number;
  readonly dead: number;
  readonly failed: number;
  readonly unknown: number;
}

const ARREARS = `
  SELECT (SELECT min(next_due_at) FROM cases WHERE status <> 'closed' AND parked_at IS NULL AND next_due_at <= $1) AS "oldestDueAt",
         (SELECT count(*) FROM cases WHERE parked_at IS NOT NULL AND status <> 'closed') AS parked,
         (SELECT count(*) FROM alarms WHERE parked_at IS NOT NULL) AS "parkedAlarms",
         (SELECT count(*) FROM outbox WHERE dead_at IS NOT NULL) AS dead,
         (SELECT count(*) FROM deliveries WHERE state = 'failed') AS failed,
         (SELECT count(*) FROM deliveries WHERE state = 'unknown') AS unknown`;

/** Whether the parts answer, and whether the work is done in time. */
@Injectable()
export class HealthService {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
  ) {}

  async check(): Promise<Health> {
    const { clock, dataSource, backend } = this.runtime;
    const [arrears, queue, mail] = await Promise.all([
      attempt(async () => {
        await clock.sync();
        const [row] = await dataSource.query<Arrears[]>(ARREARS, [clock.now()]);
        return { row, waiting: await engineState(dataSource, clock.now()) };
      }),
      attempt(() => backend.ping()),
      attempt(() => this.transport.verify()),
    ]);
    const now = clock.now();
    const database: PartHealth = arrears.ok
      ? { standing: 'ok' }
      : { standing: 'down', detail: '数据库没有应答。' };
    const found = arrears.ok ? arrears.value : null;
    const oldestDueAt = found?.row?.oldestDueAt ?? null;
    const oldestDueSeconds = oldestDueAt
      ? Math.max(0, Math.round((now.getTime() - oldestDueAt.getTime()) / 1000))
      : 0;
    const late = oldestDueSeconds > LATE_AFTER_SECONDS;
    const { nextAt: _, ...waiting } = found?.waiting ?? { nextAt: null };
    const parts = {
      database,
      queue: queue.ok
        ? { standing: 'ok' as const, kind: backend.kind }
        : { standing: 'down' as const, detail: '任务队列没有应答。', kind: backend.kind },
      mail: {
        ...(mail.ok
          ? { standing: 'ok' as const }
          : { standing: 'late' as const, detail: '邮件服务器没有应答，邮件将稍后重试。' }),
        failed: found?.row?.failed ?? 0,
        unknown: found?.row?.unknown ?? 0,
      },
      engine: {
        ...(late
          ? { standing: 'late' as const, detail: '有督办件到期未处理，请确认后台任务正在运行。' }
          : { standing: 'ok' as const }),
        oldestDueSeconds,
        parkedCases: found?.row?.parked ?? 0,
        parkedAlarms: found?.row?.parkedAlarms ?? 0,
        deadJobs: found?.row?.dead ?? 0,
        waiting: found ? (waiting as Omit<EngineState, 'nextAt'>) : null,
      },
    };
    return {
      standing: worst(Object.values(parts).map(({ standing }) => standing)),
      clock: now.toISOString(),
      ...parts,
    };
  }
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), ANSWER_MS);
  });
  try {
    return { ok: true, value: await Promise.race([work(), late]) };
  } catch {
    return { ok: false };
  } finally {
    clearTimeout(timer);
  }
}

function worst(standings: readonly Standing[]): Standing {
  return standings.includes('down') ? 'down' : standings.includes('late') ? 'late' : 'ok';
}
