import type { Reason } from '#domain/escalation';
import type { DocumentKind } from '#domain/notice';
import type { Day } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Tx } from '#persistence';
import type { Stage } from './stage.ts';

/** One document of the year, in the order of its number. */
export interface RehearsedNotice {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly level: number;
  readonly unit: string;
  /** Code of the task. */
  readonly task: string;
  readonly issuedOn: Day;
  readonly replyDueOn: Day | null;
  readonly reasons: readonly Reason[];
}

/** What a rehearsal prints with `--json`: the same seed gives the same to the byte. */
export interface RehearsedYear {
  readonly year: number;
  readonly targets: number;
  readonly tasks: number;
  readonly notices: readonly RehearsedNotice[];
  /** `queued` counts every delivery ever put down; `failed` those that did not go out or are in doubt. */
  readonly mails: { readonly queued: number; readonly sent: number; readonly failed: number };
  readonly rectification: {
    readonly opened: number;
    readonly closed: number;
    readonly reopened: number;
    readonly open: number;
  };
  readonly ledger: { readonly entries: number; readonly verified: boolean };
}

/** A case that is still open when the year ends. */
export interface OpenCase {
  readonly unit: string;
  readonly task: string;
  readonly title: string;
  readonly level: number;
  /** 通报 or 移送 was proposed on this day and waits for a person. */
  readonly proposedOn: Day | null;
}

export async function yearReport(stage: Stage, ledger: LedgerService): Promise<RehearsedYear> {
  const { verified, entries } = await ledger.verify();
  return stage.parts.runtime.uow.run(async (tx) => {
    const { opened, closed, reopened, open } = await stage.rectification.figures(tx);
    return {
      year: stage.parts.city.planYear,
      targets: await count(tx, 'targets'),
      tasks: await count(tx, 'tasks'),
      notices: await tx.query<RehearsedNotice>(
        `SELECT n.number, n.kind, n.level, u.name AS unit, t.code AS task, n.issued_on AS "issuedOn",
                n.reply_due_on AS "replyDueOn", n.reasons
           FROM notices n JOIN cases c ON c.id = n.case_id JOIN tasks t ON t.id = c.task_id
           JOIN organizations u ON u.id = n.unit_id
          WHERE n.number IS NOT NULL ORDER BY n.number_year, n.number_seq`,
      ),
      mails: {
        queued: await count(tx, 'deliveries'),
        sent: await count(tx, "deliveries WHERE state = 'sent'"),
        failed: await count(tx, "deliveries WHERE state IN ('failed', 'unknown')"),
      },
      rectification: { opened, closed, reopened, open },
      ledger: { entries, verified },
    };
  });
}

export function openCases(stage: Stage): Promise<OpenCase[]> {
  return stage.rows(
    `SELECT u.name AS unit, t.code AS task, t.title, c.level,
            (c.proposed_at AT TIME ZONE 'Asia/Shanghai')::date AS "proposedOn"
       FROM cases c JOIN tasks t ON t.id = c.task_id JOIN organizations u ON u.id = c.unit_id
      WHERE c.status <> 'closed' ORDER BY t.code`,
  );
}

async function count(tx: Tx, from: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*) FROM ${from}`);
  return row?.count ?? 0;
}
