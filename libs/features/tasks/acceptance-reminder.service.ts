import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type Day, dayOf, instantAt } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { type Announcement, Announcer, type MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import { PolicyService } from '#features/policies';
import type { Tx } from '#persistence';

export const ACCEPTANCE_MORNING = 'task.acceptance_morning';

/** Calendar days: a worker that stood still is late, but does not tell of what is long past. */
const LOOK_BACK = 7;
/** Above these, one letter names the rest by their number. */
const TITLES = 5;

interface Waiting {
  readonly officeId: number;
  readonly unitId: number;
  readonly unit: string;
  readonly issuer: string;
  readonly acceptBy: Day;
  readonly taskIds: readonly number[];
  readonly titles: readonly string[];
}

/** What waits to be accepted, a row a unit, office and day. $1 and $2: the days, both included. */
const WAITING = `
  SELECT t.office_id AS "officeId", t.lead_unit_id AS "unitId", u.name AS unit, o.name AS issuer, t.accept_by AS "acceptBy",
         array_agg(t.id ORDER BY t.id) AS "taskIds", array_agg(t.title ORDER BY t.id) AS titles
    FROM tasks t JOIN organizations u ON u.id = t.lead_unit_id JOIN organizations o ON o.id = t.office_id
   WHERE t.status = 'assigned' AND t.accept_by BETWEEN $1 AND $2
   GROUP BY t.office_id, t.lead_unit_id, u.name, o.name, t.accept_by ORDER BY t.accept_by, t.lead_unit_id, t.office_id`;

/** 签收期限: on the morning of its last day who has not accepted is reminded, once. No document, no step of the ladder. */
@Injectable()
export class AcceptanceReminder implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  onModuleInit(): void {
    this.book.handle(
      ACCEPTANCE_MORNING,
      (tx, _, now) => this.look(tx, now),
      (tx, now) => this.announcer.officeInstant(tx, now),
    );
  }

  /** @returns the next opening of the office */
  async look(tx: Tx, now: Date): Promise<Date> {
    const today = dayOf(now);
    const waiting = await tx.query<Waiting>(WAITING, [addDays(today, -LOOK_BACK), today]);
    const units = [...new Set(waiting.map(({ unitId }) => unitId))];
    const people = await this.directory.recipients(tx, units, ['liaison', 'unit_head'], today);
    await this.announcer.announce(
      tx,
      now,
      waiting.map((one) => reminderOf(one, today, people.get(one.unitId) ?? [])),
    );
    const { ladder } = await this.policies.ladderInForce(tx, today);
    const calendar = await this.policies.calendar(tx);
    return instantAt(calendar.addWorkingDays(today, 1), ladder.officeHours.opens);
  }
}

function reminderOf(
  { officeId, unitId, unit, issuer, acceptBy, taskIds, titles }: Waiting,
  today: Day,
  people: readonly (Omit<MailRecipient, 'address'> & { readonly email: string })[],
): Announcement {
  const [firstId] = taskIds;
  const [only = ''] = titles;
  const alone = titles.length === 1;
  const more = titles.length - TITLES;
  return {
    // One letter for all tasks of a day, whichever of them are accepted meanwhile.
    subject: `organization:${unitId}:acceptance_due:${officeId}:${acceptBy}`,
    topic: 'task',
    recipients: people.map(({ email: address, ...person }) => ({ ...person, address })),
    message: {
      ...{ unit, issuer, title: alone ? only : `${titles.length}项任务` },
      what:
        (alone ? '任务' : `${titles.length}项任务`) +
        (acceptBy < today ? '的签收期限已过，贵单位尚未签收。' : '的签收期限今天届满，贵单位尚未签收。'),
      why: alone ? [] : [...titles.slice(0, TITLES), ...(more > 0 ? [`另有${more}项`] : [])],
      byWhen: [{ label: '签收期限', day: acceptBy }],
      whatToDo: ['请尽快签收', ...(acceptBy < today ? [] : ['认为不应由本单位承担的，今天内写明理由退回'])],
      linkPath: alone ? `/tasks/${firstId}` : '/tasks',
    },
  };
}
