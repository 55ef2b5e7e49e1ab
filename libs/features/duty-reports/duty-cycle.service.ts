import { Injectable } from '@nestjs/common';
import {
  addedTo,
  assertChangeable,
  assertForm,
  assertMayPlanDuty,
  assertMayRunCycle,
  assertOpenable,
  assertPlan,
  chosenSince,
  type DutyCycleStep,
  dutyCycleLife,
  type DutyForm,
} from '#domain/duty-report';
import { transition } from '#domain/lives';
import { DomainError, dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type DutyCycle, type Tx, UnitOfWork } from '#persistence';
import { dutyForm } from '#seeds';
import type { CycleCommand, FormCommand, NewCycle, PlanCommand } from './commands.ts';
import { DutyAnnouncer } from './duty-announcer.ts';
import { DutyBallotService } from './duty-ballot.service.ts';
import { DutyCycleRepository } from './duty-cycle.repository.ts';
import { DutyReminderService } from './duty-reminder.service.ts';
import { DutyReportRepository } from './duty-report.repository.ts';
import { onSiteWords, openedWords } from './duty-words.ts';

const subject = (cycleId: number) => `duty_cycle:${cycleId}`;

/** 年度述法: planned and opened by the supervisor, evaluated, and closed when everything is put right. */
@Injectable()
export class DutyCycleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly cycles: DutyCycleRepository,
    private readonly reports: DutyReportRepository,
    private readonly ballots: DutyBallotService,
    private readonly reminders: DutyReminderService,
    private readonly announcer: DutyAnnouncer,
  ) {}

  /**
   * One cycle a year, with the office's template of the last one as long as the product has no newer edition.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `DUTY_CYCLE_TWICE`, what `assertPlan` throws
   */
  create(actor: Actor, { officeId, year, dueOn, evaluateOn = null }: NewCycle): Promise<number> {
    return this.uow.run(async (tx) => {
      assertMayPlanDuty(reachOf(actor), officeId);
      assertPlan({ dueOn, evaluateOn, units: [], evaluatorIds: [] });
      const form = await this.formFor(tx, officeId);
      const id = await this.cycles.insert(tx, { officeId, year, form, dueOn, evaluateOn });
      const { edition } = form;
      await this.ledger.append(tx, this.clock.now(), actor, [
        {
          action: 'duty.cycle_created',
          subject: subject(id),
          after: { officeId, year, dueOn, evaluateOn, edition },
        },
      ]);
      return id;
    });
  }

  /**
   * The whole plan anew; how far it may still change is told by `assertChangeable`.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_CYCLE_STATE`,
   *   `DUTY_UNIT_BEGUN`, `UNIT_NOT_FOUND`, `PERSON_NOT_FOUND`, what `assertPlan` throws
   */
  plan(actor: Actor, { cycleId, expectedVersion, ...plan }: PlanCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const command = { cycleId, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
      const cycle = await this.locked(tx, actor, command, 'open');
      assertPlan(plan);
      const before = await this.cycles.planOf(tx, cycle);
      assertChangeable(cycle, before, plan);
      const added = addedTo(before, plan);
      await this.cycles.assertUnits(tx, dayOf(now), cycle.officeId, added.unitIds);
      await this.cycles.assertEvaluators(tx, dayOf(now), cycle.officeId, plan, added.evaluatorIds);
      await this.cycles.writePlan(tx, cycleId, plan);
      Object.assign(cycle, { dueOn: plan.dueOn, evaluateOn: plan.evaluateOn });
      if (cycle.status === 'open') {
        // A day that stays may have passed since.
        assertOpenable(plan, plan.dueOn === before.dueOn ? plan.dueOn : dayOf(now));
        await this.tellOpened(tx, now, cycle, ({ unitId }) => added.unitIds.includes(unitId));
        await this.tellChosen(tx, now, cycle, chosenSince(before, plan));
        await this.reminders.setIn(tx, now, cycle);
      }
      await this.cycles.save(tx, cycle);
      await this.ledger.append(tx, now, actor, [
        { action: 'duty.cycle_planned', subject: subject(cycleId), before, after: plan },
      ]);
    });
  }

  /**
   * The template of this year, while nobody writes by it.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DUTY_FORM_STATE`, `DUTY_FORM_INVALID`
   */
  editForm(actor: Actor, { cycleId, expectedVersion, lists, dimensions }: FormCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const command = { cycleId, ...(expectedVersion === undefined ? {} : { expectedVersion }) };
      const cycle = await this.locked(tx, actor, command, 'open');
      if (cycle.status !== 'draft') {
        throw new DomainError('DUTY_FORM_STATE', '述法已经启动，模板不能再改；需要调整的请在下一年度修改。', {
          ...{ cycleId, status: cycle.status },
        });
      }
      assertForm({ lists, dimensions });
      const before = cycle.form;
      cycle.form = { edition: before.edition, lists, dimensions };
      await this.cycles.save(tx, cycle);
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'duty.form_edited', subject: subject(cycleId), before, after: cycle.form },
      ]);
    });
  }

  /**
   * 启动述法: the units are told, the reminders set.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`, what
   *   `assertOpenable` throws
   */
  open(actor: Actor, command: CycleCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const cycle = await this.locked(tx, actor, command, 'open');
      const { to } = transition(dutyCycleLife, cycle.status, 'open');
      assertOpenable(await this.cycles.planOf(tx, cycle), dayOf(now));
      Object.assign(cycle, { status: to, openedAt: now });
      await this.tellOpened(tx, now, cycle, () => true);
      await this.reminders.setIn(tx, now, cycle);
      await this.step(tx, now, actor, cycle, 'open');
    });
  }

  /**
   * 开始评议 of what is accepted; what comes later is evaluated when it is accepted.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `DUTY_NOTHING_ACCEPTED`, `DUTY_EVALUATORS_MISSING`
   */
  beginEvaluation(actor: Actor, command: CycleCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const cycle = await this.locked(tx, actor, command, 'evaluate');
      const { to } = transition(dutyCycleLife, cycle.status, 'evaluate');
      const accepted = (await this.reports.lockAll(tx, cycle.id)).filter(
        ({ status }) => status === 'accepted',
      );
      if (accepted.length === 0) {
        throw new DomainError('DUTY_NOTHING_ACCEPTED', '还没有审核通过的述法报告，请先审核报告再开始评议。', {
          cycleId: cycle.id,
        });
      }
      cycle.status = to;
      await this.ballots.makeIn(tx, now, cycle, accepted);
      await this.step(tx, now, actor, cycle, 'evaluate', { reports: accepted.map(({ id }) => id) });
    });
  }

  /**
   * 办结, when every problem of the year is struck off.
   * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `DUTY_PROBLEMS_OPEN`
   */
  close(actor: Actor, command: CycleCommand): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const cycle = await this.locked(tx, actor, command, 'close');
      const { to } = transition(dutyCycleLife, cycle.status, 'close');
      const open = await tx.query<{ code: string }>(
        `SELECT i.code FROM duty_problems d JOIN duty_reports r ON r.id = d.report_id
           JOIN rectification_items i ON i.id = d.item_id
          WHERE r.cycle_id = $1 AND i.status NOT IN ('closed', 'set_aside') ORDER BY i.id`,
        [cycle.id],
      );
      if (open.length > 0) {
        throw new DomainError(
          'DUTY_PROBLEMS_OPEN',
          `还有${open.length}个问题没有销号，全部销号后才能办结。`,
          {
            items: open.map(({ code }) => code),
          },
        );
      }
      Object.assign(cycle, { status: to, closedAt: now });
      await this.step(tx, now, actor, cycle, 'close');
    });
  }

  private locked(tx: Tx, actor: Actor, command: CycleCommand, step: DutyCycleStep): Promise<DutyCycle> {
    return this.cycles.lock(tx, command, (cycle) => {
      assertMayRunCycle(reachOf(actor), cycle, step);
    });
  }

  private async step(
    tx: Tx,
    now: Date,
    actor: Actor,
    cycle: DutyCycle,
    name: DutyCycleStep,
    more: object = {},
  ): Promise<void> {
    await this.cycles.save(tx, cycle);
    const { event } = dutyCycleLife.transitions[name];
    await this.ledger.append(tx, now, actor, [
      { action: event, subject: subject(cycle.id), after: { status: cycle.status, ...more } },
    ]);
  }

  private async tellOpened(
    tx: Tx,
    now: Date,
    cycle: DutyCycle,
    told: (unit: { readonly unitId: number }) => boolean,
  ): Promise<void> {
    const reports = (await this.reports.lockAll(tx, cycle.id)).filter(told);
    await this.announcer.tellUnits(
      tx,
      now,
      cycle.officeId,
      reports.map(({ id, unitId, onSite }) => ({
        ...{ subject: `duty_report:${id}:opened`, unitId, told: openedWords(cycle, id, onSite) },
      })),
    );
  }

  /** 现场述法 came after the opening: those units prepare more than they were told. */
  private async tellChosen(tx: Tx, now: Date, cycle: DutyCycle, unitIds: readonly number[]): Promise<void> {
    if (unitIds.length === 0) return;
    const reports = (await this.reports.lockAll(tx, cycle.id)).filter(({ unitId }) =>
      unitIds.includes(unitId),
    );
    await this.announcer.tellUnits(
      tx,
      now,
      cycle.officeId,
      reports.map(({ id, unitId, version }) => ({
        ...{ subject: `duty_report:${id}:on_site:${version}`, unitId, told: onSiteWords(cycle, id) },
      })),
    );
  }

  private async formFor(tx: Tx, officeId: number): Promise<DutyForm> {
    const { edition, lists, dimensions } = dutyForm();
    const last = await this.cycles.lastForm(tx, officeId);
    return last?.edition === edition ? last : { edition, lists, dimensions };
  }
}
