import { Injectable } from '@nestjs/common';
import {
  assertMayDecideHolidays,
  assertProposable,
  type HolidayChangeStep,
  holidayChangeLife,
  validateCalendarYear,
} from '#domain/calendar';
import { transition } from '#domain/lives';
import { dayOf, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { Announcer } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import { loadedCalendar, PolicyService } from '#features/policies';
import { type Actor, personOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { HolidayChange, touchCases, type Tx, UnitOfWork } from '#persistence';
import { announceMoves } from './announce.ts';
import { type Effects, effectsOf } from './effects.ts';
import { lockedChange, topOffices } from './holiday-change.query.ts';
import { moveDeadlines, previewOutdated } from './move-deadlines.ts';
import type { MovingDeadline } from './moving-deadline.ts';

export interface HolidayProposal {
  /** As a person or a file gave it. */
  readonly arrangement: unknown;
  readonly documentNumber: string;
  /** Required where the year is loaded already. */
  readonly reason: string | null;
}

export interface HolidayCommand {
  readonly changeId: number;
  readonly expectedVersion: number;
}

/** What an approval moved, kept with it. */
export interface EffectCounts {
  readonly days: number;
  readonly deadlines: number;
  readonly clocks: number;
  readonly kept: number;
  readonly units: number;
}

/** 放假安排: brought by the system administrator, put in force by an approver who has seen what moves. */
@Injectable()
export class HolidayChangeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  /**
   * @returns its id
   * @throws DomainError `CALENDAR_YEAR_INVALID` with every fault in `errors`, `CALENDAR_DAY_CONFLICT`,
   *   `HOLIDAY_DOCUMENT_INVALID`, `HOLIDAY_YEAR_PAST`, `HOLIDAY_REASON_MISSING`, `HOLIDAY_CHANGE_EMPTY`,
   *   `HOLIDAY_CHANGE_STATE`
   */
  propose(actor: Actor, { arrangement, documentNumber, reason }: HolidayProposal): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const year = validateCalendarYear(arrangement);
      const { years } = await loadedCalendar(tx);
      const known = years.find((one) => one.year === year.year);
      assertProposable({ year, documentNumber, reason }, known, dayOf(now));
      // A day that a neighbouring year arranges otherwise is found now, not at the approval.
      await effectsOf(tx, this.policies, now, year);
      const [waiting] = await tx.query<{ id: number }>(
        "SELECT id FROM holiday_changes WHERE year = $1 AND status = 'proposed'",
        [year.year],
      );
      if (waiting) {
        throw new DomainError('HOLIDAY_CHANGE_STATE', `${year.year}年已有一份安排待批准，请先批准或撤回。`, {
          changeId: waiting.id,
        });
      }
      const change = await tx.manager.save(
        tx.manager.create(HolidayChange, {
          ...{ year: year.year, documentNumber, body: year, reason, status: 'proposed' as const },
          ...{ proposedAt: now, proposedById: personOf(actor) },
        }),
      );
      const after = { year: year.year, documentNumber, reason, arrangement: year };
      await this.ledger.append(tx, now, actor, [
        { action: 'holidays.proposed', subject: `holiday_change:${change.id}`, before: known ?? null, after },
      ]);
      return change.id;
    });
  }

  /**
   * Puts the arrangement in force and moves what its preview showed, in one commit; mail that waits for a morning that
   * is free now waits for the next one that is not.
   * @param digest of the preview that was seen
   * @throws DomainError `HOLIDAY_CHANGE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `HOLIDAY_PREVIEW_CONFLICT`
   */
  approve(actor: Actor, command: HolidayCommand & { readonly digest: string }): Promise<void> {
    return this.step(actor, command, 'approve', null, async (tx, now, change) => {
      // One calendar at a time; days are counted by the old one meanwhile.
      await tx.query('LOCK TABLE calendar_years IN SHARE ROW EXCLUSIVE MODE');
      const effects = await effectsOf(tx, this.policies, now, change.body);
      if (effects.digest !== command.digest) throw previewOutdated();
      await touchCases(tx, { caseIds: effects.caseIds }, now);
      await moveDeadlines(tx, now, effects.deadlines);
      await this.policies.loadYears(tx, now, [change.body]);
      await this.announcer.putOff(tx, now);
      const moved = byUnit(effects.deadlines);
      await this.tell(tx, now, change, moved);
      Object.assign(change, {
        ...{ calendarBefore: effects.calendarBefore, calendarAfter: effects.calendarAfter },
        effects: countsOf(effects, moved.size),
      });
      return recounted(change, effects.deadlines);
    });
  }

  /** @throws DomainError as `approve` */
  refuse(actor: Actor, command: HolidayCommand & { readonly reason: string }): Promise<void> {
    return this.step(actor, command, 'refuse', command.reason);
  }

  /** By whoever manages the calendar. @throws DomainError as `approve` */
  withdraw(actor: Actor, command: HolidayCommand): Promise<void> {
    return this.step(actor, command, 'withdraw', null);
  }

  private step(
    actor: Actor,
    { changeId, expectedVersion }: HolidayCommand,
    name: HolidayChangeStep,
    decisionReason: string | null,
    act: (tx: Tx, now: Date, change: HolidayChange) => Promise<readonly Change[]> = () => Promise.resolve([]),
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const change = await lockedChange(tx, changeId);
      if (name !== 'withdraw') {
        const { proposedById } = change;
        const reach = actor.kind === 'person' ? actor.reach : undefined;
        const tops = await topOffices(tx, dayOf(now));
        assertMayDecideHolidays(reach, tops, { personId: personOf(actor), proposedById });
      }
      if (change.version !== expectedVersion) {
        throw new DomainError('VERSION_CONFLICT', '这份安排已有变动，请刷新后重试。', {
          ...{ changeId, version: change.version, status: change.status },
        });
      }
      const step = transition(holidayChangeLife, change.status, name);
      const entries = await act(tx, now, change);
      Object.assign(change, {
        ...{ status: step.to, decisionReason, decidedAt: now, decidedById: personOf(actor) },
        version: change.version + 1,
      });
      await tx.manager.save(change);
      const { year, documentNumber, calendarBefore, calendarAfter, effects } = change;
      const after = { year, documentNumber, reason: decisionReason, calendarBefore, calendarAfter, effects };
      await this.ledger.append(tx, now, actor, [
        { action: step.event, subject: `holiday_change:${changeId}`, before: { status: step.from }, after },
        ...entries,
      ]);
    });
  }

  private async tell(
    tx: Tx,
    now: Date,
    change: HolidayChange,
    moved: ReadonlyMap<number, readonly MovingDeadline[]>,
  ): Promise<void> {
    const people = await this.directory.recipients(tx, [...moved.keys()], ['liaison'], dayOf(now));
    const announcements = [...moved].map(([unitId, deadlines]) => {
      const recipients = (people.get(unitId) ?? []).map(({ personId, name, email: address, role }) => ({
        ...{ personId, name, address, role },
      }));
      return announceMoves(change, unitId, deadlines, recipients);
    });
    await this.announcer.announce(tx, now, announcements);
  }
}

function byUnit(deadlines: readonly MovingDeadline[]): ReadonlyMap<number, readonly MovingDeadline[]> {
  const units = new Map<number, MovingDeadline[]>();
  for (const deadline of deadlines) {
    const { unitId } = deadline;
    if (unitId !== null) units.set(unitId, [...(units.get(unitId) ?? []), deadline]);
  }
  return units;
}

const countsOf = ({ days, deadlines, clocks, kept }: Effects, units: number): EffectCounts => ({
  ...{ days: days.length, deadlines: deadlines.length, clocks: clocks.length, kept: kept.length, units },
});

/** The story of each task and interview tells of its new days; reminders that ring on another day change none. */
function recounted(change: HolidayChange, deadlines: readonly MovingDeadline[]): Change[] {
  const records = new Map<string, MovingDeadline[]>();
  for (const one of deadlines) {
    if (one.alarm !== null) continue;
    const subject = one.taskId === null ? `interview:${one.recordId}` : `task:${one.taskId}`;
    records.set(subject, [...(records.get(subject) ?? []), one]);
  }
  return [...records].map(([subject, moved]) => ({
    action: subject.startsWith('task:')
      ? ('task.days_recounted' as const)
      : ('interview.days_recounted' as const),
    subject,
    after: {
      documentNumber: change.documentNumber,
      days: moved.map(({ kind, name, before, after }) => ({ kind, name, before, after })),
    },
    context: { holidayChangeId: change.id },
  }));
}
