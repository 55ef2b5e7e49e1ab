import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/shared';
import { acceptBy, SUCCESSOR_TERM } from '#domain/task';
import { type Change, LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { CaseService } from '#features/supervision';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';
import { type HandOverOfUnit, HandOverRepository } from './hand-over.repository.ts';
import { subjectOf } from './task-writer.ts';

/** What passed on, by the ids of the tasks. */
export interface HandedOver {
  readonly leading: readonly number[];
  readonly cooperating: readonly number[];
}

/**
 * 整体移交 of a unit's open tasks to the unit that takes its place. The work goes on where it stands: state, due day,
 * milestones and reports owed stay; what the former unit delivered stays in its name. Supervision begins anew, so that
 * no document of the former's is held against the successor, and what the former had let pass falls due again a week
 * of work later.
 */
@Injectable()
export class HandOverService {
  constructor(
    private readonly handOvers: HandOverRepository,
    private readonly cases: CaseService,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
  ) {}

  async handOverIn(tx: Tx, now: Date, actor: Actor, command: HandOverOfUnit): Promise<HandedOver> {
    const { fromUnitId, toUnitId, reason } = command;
    await this.handOvers.lockOpen(tx, fromUnitId);
    const today = dayOf(now);
    const calendar = await this.policies.calendar(tx);
    const clock = acceptBy(today, calendar);
    const term = calendar.addWorkingDays(today, SUCCESSOR_TERM);
    const led = await this.handOvers.passLead(tx, now, command, clock);
    const cooperating = await this.handOvers.passCooperation(tx, now, command);
    await this.handOvers.note(tx, now, command, led);
    await this.handOvers.passDrafts(tx, command);
    const late = new Set(
      await this.handOvers.giveTerm(
        tx,
        led.map(({ id }) => id),
        today,
        term,
      ),
    );
    await this.ledger.append(tx, now, actor, [
      ...led.map(({ id, status }): Change => ({
        ...{ action: 'task.handed_over', subject: subjectOf(id), before: { leadUnitId: fromUnitId } },
        after: { leadUnitId: toUnitId, status, reason, ...(late.has(id) ? { overdueUntil: term } : {}) },
      })),
      ...cooperating.map((id): Change => ({
        ...{ action: 'task.cooperator_replaced', subject: subjectOf(id), before: { unitId: fromUnitId } },
        after: { unitId: toUnitId, reason },
      })),
    ]);
    const supervised = led.filter(({ status }) => status !== 'draft');
    for (const { id: taskId } of supervised) {
      await this.cases.closeIn(tx, now, actor, { taskId, as: 'withdrawn' });
    }
    await this.cases.open(
      tx,
      now,
      actor,
      supervised.map(({ id, officeId, round }) => ({ taskId: id, officeId, unitId: toUnitId, round })),
    );
    return { leading: led.map(({ id }) => id), cooperating };
  }
}
