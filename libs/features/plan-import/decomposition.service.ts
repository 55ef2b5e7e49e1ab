import { Injectable } from '@nestjs/common';
import { type LeadSuggestion, proposeTasks, type ProposedTask } from '#domain/plan-import';
import { dayOf, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { PlanScopeRepository, provenActor, TargetOpener } from '#features/targets';
import { TaskService } from '#features/tasks';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Target, type Tx, UnitOfWork } from '#persistence';
import type { Acceptance, AcceptedTask } from './commands.ts';
import { DecompositionQuery } from './decomposition.query.ts';
import { LeadAdvisor } from './lead-advisor.ts';
import { TargetDraftRepository } from './target-draft.repository.ts';

/** Tasks that could carry a target, and who could lead them. Nothing of it exists yet. */
export interface Decomposition {
  readonly targetId: number;
  /** To be given back with the acceptance. */
  readonly version: number;
  /** What a person chose when the import was confirmed. */
  readonly leadUnitId: number | null;
  readonly leadSuggestions: readonly LeadSuggestion[];
  readonly tasks: readonly ProposedTask[];
}

/** 任务分解: proposes, and creates what a person accepts. */
@Injectable()
export class DecompositionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly policies: PolicyService,
    private readonly opener: TargetOpener,
    private readonly scope: PlanScopeRepository,
    private readonly drafts: TargetDraftRepository,
    private readonly query: DecompositionQuery,
    private readonly advisor: LeadAdvisor,
    private readonly tasks: TaskService,
  ) {}

  /** @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `TARGET_NOT_CONFIRMED` */
  propose(targetId: number, actor: Actor = SYSTEM): Promise<Decomposition> {
    return this.uow.run(async (tx) => {
      const target = await this.opener.look(tx, actor, targetId, 'manage');
      assertConfirmed(target);
      const draft = await this.drafts.ofTarget(tx, targetId);
      const planned = {
        title: target.title,
        ordinal: target.sourceOrdinal,
        summary: target.summary,
        indicators: await this.query.indicators(tx, targetId),
        deadlines: draft?.deadlines ?? [],
      };
      const calendar = await this.policies.calendar(tx);
      return {
        targetId,
        version: target.version,
        leadUnitId: target.leadUnitId ?? draft?.leadUnitId ?? null,
        leadSuggestions: draft?.leadSuggestions ?? (await this.suggestions(tx, target)),
        tasks: proposeTasks(planned, target.planYear, calendar, dayOf(this.clock.now())),
      };
    });
  }

  /**
   * Creates the tasks that a person accepted and gives them out, all or none; their cases are opened and the target
   * begins. Returns their ids in the order given.
   * @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TARGET_NOT_CONFIRMED`, `ACCEPTANCE_EMPTY`,
   * `UNIT_NOT_FOUND`, `TASK_ASKED_TWICE`, what `TaskService.createMany` and `assignMany` throw
   */
  accept(actor: Actor, { targetId, expectedVersion, tasks }: Acceptance): Promise<number[]> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const target = await this.opener.open(tx, actor, { targetId, expectedVersion }, 'manage');
      assertConfirmed(target);
      if (tasks.length === 0) throw new DomainError('ACCEPTANCE_EMPTY', '没有选择任何任务，请至少选择一项。');
      const unitIds = tasks.flatMap(({ leadUnitId, cooperatingUnitIds = [] }) => [
        leadUnitId,
        ...cooperatingUnitIds,
      ]);
      await this.scope.assertUnits(tx, target.officeId, [...new Set(unitIds)], dayOf(now));
      const standing = await this.query.tasksOf(tx, targetId);
      refuseTwice(tasks, standing);
      const proven = provenActor(actor);
      const drafts = tasks.map(({ title, measure, leadUnitId, dueOn }, nth) => ({
        ...{ title, measure, leadUnitId, dueOn, targetId, officeId: target.officeId },
        code: `${target.code}-${standing.length + nth + 1}`,
      }));
      const ids = await this.tasks.createManyIn(tx, now, proven, drafts);
      const assignments = tasks.map((task, nth) => assignmentOf(task, ids[nth] ?? 0));
      await this.tasks.assignManyIn(tx, now, proven, assignments);
      // The version moves even for a target under way: the same proposals are not accepted twice.
      await this.query.countVersion(tx, targetId);
      await this.ledger.append(tx, now, actor, [
        { action: 'target.decomposed', subject: `target:${targetId}`, after: { taskIds: ids } },
      ]);
      return ids;
    });
  }

  private async suggestions(tx: Tx, { officeId, title, summary }: Target): Promise<LeadSuggestion[]> {
    const candidates = await this.advisor.candidates(tx, officeId, dayOf(this.clock.now()));
    return this.advisor.suggest({ title, text: summary, responsible: [] }, candidates).leadSuggestions;
  }
}

const assignmentOf = (
  { cooperatingUnitIds = [], milestones = [], reportingCycle = 'none' }: AcceptedTask,
  taskId: number,
) => ({ taskId, cooperatingUnitIds, milestones, reportingCycle });

function assertConfirmed({ id, status, version }: Target): void {
  if (status === 'confirmed' || status === 'in_progress') return;
  const message = status === 'draft' ? '目标尚未确认，请先确认再分解任务。' : '目标已评定，不能再分解任务。';
  throw new DomainError('TARGET_NOT_CONFIRMED', message, { targetId: id, status, version });
}

/** 减负: no unit is asked twice for the same thing. */
function refuseTwice(
  accepted: readonly Pick<AcceptedTask, 'title' | 'leadUnitId'>[],
  standing: readonly { readonly title: string; readonly leadUnitId: number; readonly withdrawn: boolean }[],
): void {
  const asked = standing
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ title, leadUnitId }) => `${leadUnitId}:${title}`);
  const seen = new Set(asked);
  for (const { title, leadUnitId } of accepted) {
    const key = `${leadUnitId}:${title}`;
    if (seen.has(key)) {
      throw new DomainError('TASK_ASKED_TWICE', `任务“${title}”已向同一单位布置过，请去掉重复的一项。`, {
        title,
        leadUnitId,
      });
    }
    seen.add(key);
  }
}
