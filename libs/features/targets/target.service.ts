import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import { assertMayPlanFor, targetLife } from '#domain/target';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Target, type Tx, UnitOfWork } from '#persistence';
import {
  type Figure,
  figuresBeside,
  type Reading,
  type TaskFigures,
  type Verdict,
  VERDICT_STEPS,
} from './judgement.ts';
import { checkTargets, type NewTarget } from './target-plan.ts';
import { reachOfActor, TargetOpener } from './target-opener.ts';
import { type TargetCommand, TargetRepository } from './target.repository.ts';

/** What was found when a target was judged. */
export interface Judged {
  readonly figures: readonly Figure[];
  readonly tasks: TaskFigures;
}

const subject = (id: number) => `target:${id}`;

/** 年度目标: drafted from the plan, confirmed, begun with its first task, and judged by a person. */
@Injectable()
export class TargetService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly targets: TargetRepository,
    private readonly opener: TargetOpener,
  ) {}

  /**
   * Creates drafts with their indicators, all or nothing. Ids in the order given.
   * @throws DomainError what `checkTargets` throws, `OFFICE_NOT_FOUND`, `POWER_REFUSED`, `TARGET_CODE_TAKEN`
   */
  createMany(actor: Actor, drafts: readonly NewTarget[]): Promise<number[]> {
    return this.uow.run((tx) => this.createManyIn(tx, this.clock.now(), actor, drafts));
  }

  async createManyIn(tx: Tx, now: Date, actor: Actor, drafts: readonly NewTarget[]): Promise<number[]> {
    checkTargets(drafts);
    for (const officeId of new Set(drafts.map((draft) => draft.officeId))) {
      assertMayPlanFor(reachOfActor(actor), officeId);
    }
    const stored = await this.targets.insertDrafts(tx, drafts);
    const ids = drafts.map(({ code }) => {
      const id = stored.get(code);
      if (id !== undefined) return id;
      throw new DomainError('TARGET_CODE_TAKEN', `目标编号“${code}”已被使用，请更换。`, { code });
    });
    const changes = drafts.map((after, nth): Change => ({
      action: 'target.drafted',
      subject: subject(ids[nth] ?? 0),
      after,
    }));
    await this.ledger.append(tx, now, actor, changes);
    return ids;
  }

  /**
   * 确认: from now on tasks may be assigned under it.
   * @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`
   */
  confirm(actor: Actor, command: TargetCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const target = await this.opener.open(tx, actor, command, 'manage');
      transition(targetLife, target.status, 'confirm');
      await this.move(tx, this.clock.now(), actor, [target], 'confirm');
    });
  }

  /** 确认 of several drafts at once, all or none. */
  confirmMany(actor: Actor, targetIds: readonly number[]): Promise<void> {
    return this.uow.run((tx) => this.confirmManyIn(tx, this.clock.now(), actor, targetIds));
  }

  async confirmManyIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    targetIds: readonly number[],
    context?: object,
  ): Promise<void> {
    const targets = await this.opener.openMany(tx, actor, targetIds, 'manage');
    for (const target of targets) transition(targetLife, target.status, 'confirm');
    await this.move(tx, now, actor, targets, 'confirm', context);
  }

  /**
   * 启动 with the first task: confirmed ones begin, those under way stay as they are.
   * @throws DomainError `TARGET_NOT_FOUND`, `TRANSITION_REFUSED` for a draft or a target already judged
   */
  async beginIn(tx: Tx, now: Date, actor: Actor, targetIds: readonly number[]): Promise<void> {
    const targets = await this.opener.openMany(tx, actor, targetIds, 'manage');
    const waiting = targets.filter(({ status }) => status !== 'in_progress');
    for (const target of waiting) transition(targetLife, target.status, 'start');
    await this.move(tx, now, actor, waiting, 'start');
  }

  /**
   * 评定, with the figures beside it in the ledger.
   * @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `TARGET_JUDGEMENT_MISSING`, `TARGET_FIGURES_MISSING`, `INDICATOR_NOT_FOUND`
   */
  judge(
    actor: Actor,
    command: TargetCommand & {
      readonly verdict: Verdict;
      /** Why, in a person's words. */
      readonly judgement: string;
      readonly readings: readonly Reading[];
    },
  ): Promise<Judged> {
    return this.uow.run(async (tx) => {
      const target = await this.opener.open(tx, actor, command, 'judge');
      const { from, to, event } = transition(targetLife, target.status, VERDICT_STEPS[command.verdict]);
      if (command.judgement.trim() === '') {
        throw new DomainError('TARGET_JUDGEMENT_MISSING', '请写明评定理由。', { targetId: target.id });
      }
      const figures = figuresBeside(
        command.verdict,
        await this.targets.indicators(tx, target.id),
        command.readings,
      );
      const tasks = await this.targets.taskFigures(tx, target.id);
      const now = this.clock.now();
      Object.assign(target, {
        status: to,
        judgement: command.judgement,
        judgedFigures: { figures, tasks },
        judgedAt: now,
      });
      await this.targets.save(tx, target);
      await this.ledger.append(tx, now, actor, [
        {
          action: event,
          subject: subject(target.id),
          before: { status: from },
          after: { status: to, judgement: command.judgement },
          context: { figures, tasks },
        },
      ]);
      return { figures, tasks };
    });
  }

  private async move(
    tx: Tx,
    now: Date,
    actor: Actor,
    targets: readonly Target[],
    step: 'confirm' | 'start',
    context?: object,
  ): Promise<void> {
    if (targets.length === 0) return;
    const { to, event } = targetLife.transitions[step];
    await this.targets.setStatus(
      tx,
      targets.map(({ id }) => id),
      to,
    );
    const changes = targets.map(({ id, status }) => ({
      action: event,
      subject: subject(id),
      before: { status },
      after: { status: to },
      ...(context === undefined ? {} : { context }),
    }));
    await this.ledger.append(tx, now, actor, changes);
  }
}
