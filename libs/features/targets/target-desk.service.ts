import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { dayOf, DomainError } from '#domain/shared';
import { assertMayPlanFor, targetLife } from '#domain/target';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Target, type Tx, UnitOfWork } from '#persistence';
import { PlanScopeRepository } from './plan-scope.repository.ts';
import { reachOfActor, TargetOpener } from './target-opener.ts';
import { checkIndicators, type NewIndicator, type NewTarget } from './target-plan.ts';
import { type TargetCommand, TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

/** A target entered by hand; without a code it gets one. */
export type HandMadeTarget = Omit<NewTarget, 'code' | 'reportId' | 'sourceOrdinal' | 'sourceSpan'> & {
  readonly code?: string;
};

/** What is left out stays as it is; a lead of null is none. */
export interface TargetEdit extends TargetCommand {
  readonly title?: string;
  readonly summary?: string;
  readonly leadUnitId?: number | null;
  readonly indicators?: readonly NewIndicator[];
}

/** 目标办理 by a person: entered without a report, corrected, withdrawn. */
@Injectable()
export class TargetDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly repository: TargetRepository,
    private readonly scope: PlanScopeRepository,
    private readonly opener: TargetOpener,
    private readonly targets: TargetService,
  ) {}

  /**
   * Enters a draft and returns its id.
   * @throws DomainError `OFFICE_NOT_FOUND`, `POWER_REFUSED`, `UNIT_NOT_FOUND`, what `TargetService.createMany` throws
   */
  create(actor: Actor, draft: HandMadeTarget): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { officeId, planYear, leadUnitId = null } = draft;
      assertMayPlanFor(reachOfActor(actor), officeId);
      if (leadUnitId !== null) await this.scope.assertUnits(tx, officeId, [leadUnitId], dayOf(now));
      const code = draft.code ?? (await this.repository.nextCode(tx, officeId, planYear));
      const [id] = await this.targets.createManyIn(tx, now, actor, [{ ...draft, code }]);
      if (id === undefined) throw new Error('A target was created without an id');
      return id;
    });
  }

  /**
   * 修改 of a draft. Once confirmed its words and figures stand; only the lead may still change.
   * @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TARGET_EDIT_STATE`,
   * `TARGET_TITLE_MISSING`, `UNIT_NOT_FOUND`, `INDICATOR_NAME_MISSING`, `INDICATOR_OP_UNKNOWN`
   */
  edit(actor: Actor, command: TargetEdit): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const target = await this.opener.open(tx, actor, command, 'manage');
      assertEditable(target, command);
      const { title = target.title, summary = target.summary, leadUnitId = target.leadUnitId } = command;
      if (title.trim() === '' || summary.trim() === '') {
        throw new DomainError('TARGET_TITLE_MISSING', '目标的名称和内容都不能为空，请补全。', {
          targetId: target.id,
        });
      }
      if (leadUnitId !== null && leadUnitId !== target.leadUnitId) {
        await this.scope.assertUnits(tx, target.officeId, [leadUnitId], dayOf(now));
      }
      const before = await this.contentOf(tx, target);
      Object.assign(target, { title: title.trim(), summary: summary.trim(), leadUnitId });
      await this.repository.save(tx, target);
      if (command.indicators) {
        checkIndicators(title, command.indicators);
        await this.repository.replaceIndicators(tx, target.id, command.indicators);
      }
      const after = await this.contentOf(tx, target);
      const subject = `target:${target.id}`;
      await this.ledger.append(tx, now, actor, [{ action: 'target.edited', subject, before, after }]);
    });
  }

  /**
   * 撤销 with a reason; tasks that are still open under it are withdrawn first, each with a reason of its own.
   * @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `TARGET_REASON_MISSING`, `TARGET_TASKS_OPEN_STATE`
   */
  withdraw(actor: Actor, command: TargetCommand & { readonly reason: string }): Promise<void> {
    return this.uow.run(async (tx) => {
      const target = await this.opener.open(tx, actor, command, 'manage');
      const { from, to, event } = transition(targetLife, target.status, 'withdraw');
      const reason = command.reason.trim();
      if (reason === '') {
        throw new DomainError('TARGET_REASON_MISSING', '请写明撤销目标的理由。', { targetId: target.id });
      }
      const { open } = await this.repository.taskFigures(tx, target.id);
      if (open > 0) {
        throw new DomainError(
          'TARGET_TASKS_OPEN_STATE',
          `该目标下还有${open}项任务未办结，请先办结或撤销这些任务。`,
          { targetId: target.id, open },
        );
      }
      Object.assign(target, { status: to, withdrawalReason: reason });
      await this.repository.save(tx, target);
      await this.ledger.append(tx, this.clock.now(), actor, [
        {
          action: event,
          subject: `target:${target.id}`,
          before: { status: from },
          after: { status: to, reason },
        },
      ]);
    });
  }

  private async contentOf(tx: Tx, { id, title, summary, leadUnitId }: Target) {
    return { title, summary, leadUnitId, indicators: await this.repository.indicators(tx, id) };
  }
}

function assertEditable({ id, status, version }: Target, command: TargetEdit): void {
  const wordsChange = [command.title, command.summary, command.indicators].some((part) => part !== undefined);
  const over = targetLife.finals.some((final) => final === status);
  if (status === 'draft' || (!wordsChange && !over)) return;
  const message = over
    ? `目标${targetLife.states[status]}，不能再修改。`
    : '目标已确认，名称、内容和指标不能再改；需要调整的，请撤销后重新建立。';
  throw new DomainError('TARGET_EDIT_STATE', message, { targetId: id, status, version });
}
