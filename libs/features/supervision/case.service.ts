import { Injectable } from '@nestjs/common';
import type { CaseClosure } from '#domain/escalation';
import { dayOf } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import type { Actor } from '#platform/actor';
import { Case, type Tx } from '#persistence';
import { CaseRepository, type NewCase } from './case.repository.ts';
import { NoticeEndings } from './notice-endings.repository.ts';

/** Opens and closes cases on behalf of the rooms whose facts they follow, in those rooms' transactions. */
@Injectable()
export class CaseService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly endings: NoticeEndings,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
  ) {}

  /** Opens one case for each unit and task, under the ladder in force, and has the engine look at it. */
  async open(tx: Tx, now: Date, actor: Actor, cases: readonly NewCase[]): Promise<void> {
    if (cases.length === 0) return;
    const { id: ladderId } = await this.policies.ladderInForce(tx, dayOf(now));
    const opened = await this.cases.open(tx, now, ladderId, cases);
    const changes = opened.map(({ id, taskId }): Change => ({
      action: 'case.opened',
      subject: `case:${id}`,
      after: { taskId, ladderId },
    }));
    await this.ledger.append(tx, now, actor, changes);
  }

  /** Closes the open cases of a task: drafts are taken back, issued documents are done with. */
  async closeIn(tx: Tx, now: Date, actor: Actor, end: { taskId: number; as: CaseClosure }): Promise<void> {
    const open = await tx.query<{ id: number }>(
      "SELECT id FROM cases WHERE task_id = $1 AND status <> 'closed' ORDER BY id FOR UPDATE",
      [end.taskId],
    );
    const ids = open.map(({ id }) => id);
    if (ids.length === 0) return;
    const { withdrawn, recalled } = await this.endings.endDrafts(tx, ids, CLOSURE_REASONS[end.as]);
    const done = await this.endings.closeIssued(tx, now, ids);
    await tx.query(
      `UPDATE cases SET status = 'closed', closed_as = $2, closed_at = $3, next_due_at = NULL, version = version + 1
        WHERE id = ANY($1::bigint[])`,
      [ids, end.as, now],
    );
    await this.ledger.append(tx, now, actor, [
      ...withdrawn.map((id): Change => ({
        action: 'notice.withdrawn',
        subject: `notice:${id}`,
        after: { reason: CLOSURE_REASONS[end.as] },
      })),
      ...recalled.map((id): Change => ({
        action: 'notice.recalled',
        subject: `notice:${id}`,
        after: { ended: ids },
      })),
      ...done.map((id): Change => ({ action: 'notice.closed', subject: `notice:${id}` })),
      ...ids.map((id): Change => ({
        action: 'case.closed',
        subject: `case:${id}`,
        after: { as: end.as },
      })),
    ]);
  }

  /** Figures reported for this case were found false: the engine weighs it at once. */
  async recordFalseFigures(tx: Tx, now: Date, actor: Actor, caseId: number, finding: string): Promise<void> {
    await this.cases.lock(tx, caseId);
    await tx.manager.update(Case, { id: caseId }, { falseFiguresAt: now, nextDueAt: now });
    await this.ledger.append(tx, now, actor, [
      { action: 'case.false_figures_found', subject: `case:${caseId}`, after: { finding } },
    ]);
  }
}

const CLOSURE_REASONS: Readonly<Record<CaseClosure, string>> = {
  done: '任务已完成',
  extended: '已准予延期',
  withdrawn: '任务已撤回',
  referred: '已移送处理',
};
