import { Injectable, type OnModuleInit } from '@nestjs/common';
import { momentInWords } from '#domain/interview';
import { type Day, dayOf, instantAt } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { type Announcement, Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { Interview, type Tx } from '#persistence';
import { BaselessInterviews } from './baseless.service.ts';
import { about, awaitedLetter, type AwaitedNotice, reminderLetter } from './interview-letters.ts';
import { INTERVIEW_TERM, SHANGHAI_DAY } from './interview-list.sql.ts';
import { InterviewMail } from './interview-mail.ts';
import { recipientsOf } from './interview-parties.query.ts';

/** Rings each working day when the office opens: every condition that a day brings about is looked for then. */
export const INTERVIEW_MORNING = 'interview.morning';

/** Working days before the last one on which an appointment is missed for the first time. */
const AHEAD_WORKING_DAYS = 1;
/** Working days that the office has for the record. */
const RECORD_WORKING_DAYS = 3;

interface Awaited extends AwaitedNotice {
  readonly officeId: number;
  readonly unitId: number;
  /** An interview is arranged, but was not held. */
  readonly arranged: boolean;
}

/** Documents whose interview has to take place by $1 or should have. */
const AWAITED = `
  SELECT n.id, n.number, coalesce(n.content->>'title', '') AS title, n.office_id AS "officeId", n.unit_id AS "unitId",
         o.name AS "officeName", u.name AS "unitName", d.due_on AS "dueOn", i.id IS NOT NULL AS arranged
    FROM notices n JOIN organizations o ON o.id = n.office_id JOIN organizations u ON u.id = n.unit_id
    CROSS JOIN LATERAL (SELECT ${INTERVIEW_TERM} AS due_on) d
    LEFT JOIN interview_notices x ON x.notice_id = n.id AND x.let_go_at IS NULL
    LEFT JOIN interviews i ON i.id = x.interview_id
   WHERE n.kind = 'interview_notice' AND n.status IN ('issued', 'received', 'replied') AND n.served_on IS NOT NULL
     AND d.due_on <= $1 AND (i.id IS NULL OR i.status IN ('arranged', 'refused', 'missed'))
   ORDER BY n.id`;

/** $1 today, $2 the day up to which an interview held has had time for its record. */
const UNATTENDED = `
  SELECT i.id FROM interviews i
   WHERE i.status NOT IN ('concluded', 'cancelled') AND (
     (i.status = 'arranged' AND ${SHANGHAI_DAY('i.starts_at')} < $1::date)
     OR (i.status = 'held' AND i.held_on < $2::date)
     OR (i.status = 'recorded' AND i.unit_answer IS NULL AND i.confirm_due_on <= $1::date))
   ORDER BY i.id`;

/** What no person did in time: the office is told once of each, and interviews without a basis end by themselves. */
@Injectable()
export class InterviewMorning implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
    private readonly baseless: BaselessInterviews,
    private readonly mail: InterviewMail,
  ) {}

  onModuleInit(): void {
    this.book.handle(
      INTERVIEW_MORNING,
      (tx, _, now) => this.look(tx, now),
      (tx, now) => this.announcer.officeInstant(tx, now),
    );
  }

  /** @returns the next opening of the office */
  async look(tx: Tx, now: Date): Promise<Date> {
    const today = dayOf(now);
    const calendar = await this.policies.calendar(tx);
    await this.baseless.endAll(tx, now);
    await this.tellAwaited(tx, now, calendar.addWorkingDays(today, AHEAD_WORKING_DAYS));
    await this.tellUnattended(tx, now, calendar.addWorkingDays(today, -RECORD_WORKING_DAYS));
    const { ladder } = await this.policies.ladderInForce(tx, today);
    return instantAt(calendar.addWorkingDays(today, 1), ladder.officeHours.opens);
  }

  private async tellAwaited(tx: Tx, now: Date, ahead: Day): Promise<void> {
    const today = dayOf(now);
    const rows = await tx.query<Awaited>(AWAITED, [ahead]);
    const announcements: Announcement[] = [];
    for (const { officeId, unitId, arranged, ...notice } of rows) {
      const late = notice.dueOn < today;
      if (arranged && !late) continue;
      const recipients = await recipientsOf(tx, today, {
        ...{ officeId, unitId },
        officeRoles: late ? ['supervisor', 'approver'] : ['supervisor'],
      });
      const subject = `notice:${notice.id}:interview_${late ? 'late' : 'unarranged'}`;
      announcements.push(about(subject, recipients, awaitedLetter(notice, late)));
    }
    await this.announcer.announce(tx, now, announcements);
  }

  private async tellUnattended(tx: Tx, now: Date, recordedBy: Day): Promise<void> {
    const today = dayOf(now);
    for (const { id } of await tx.query<{ id: number }>(UNATTENDED, [today, recordedBy])) {
      const interview = await tx.manager.findOneByOrFail(Interview, { id });
      const { startsAt, status, confirmDueOn } = interview;
      const deed = { tx, now };
      if (status === 'arranged') {
        await this.mail.tell(deed, interview, ['desk'], `unattended:${dayOf(startsAt)}`, (parties) =>
          reminderLetter(interview, parties, {
            what: `${momentInWords(startsAt)}的约谈时间已过，还没有登记到会情况。`,
            ...{ byWhen: [], whatToDo: ['登记到会情况；单位没有到场的，登记未到场'] },
          }),
        );
      } else if (status === 'held') {
        await this.mail.tell(deed, interview, ['desk'], 'unrecorded', (parties) =>
          reminderLetter(interview, parties, {
            what: '约谈已经进行，纪要还没有写成。',
            ...{ byWhen: [], whatToDo: ['撰写约谈纪要，交双方确认'] },
          }),
        );
      } else if (confirmDueOn !== null) {
        const late = confirmDueOn < today;
        await this.mail.tell(
          deed,
          interview,
          late ? ['desk'] : ['unit_head'],
          `unconfirmed:${confirmDueOn}:${late ? 'late' : 'due'}`,
          (parties) =>
            reminderLetter(interview, parties, {
              what: late ? '约谈纪要的确认期限已过，单位没有确认。' : '约谈纪要今天到确认期限，还没有确认。',
              byWhen: [{ label: '确认期限', day: confirmDueOn }],
              whatToDo: [
                late
                  ? '催办；仍不确认的，登记单位逾期未确认'
                  : '核对纪要后确认，或者提出异议、说明理由拒绝确认',
              ],
            }),
        );
      }
    }
  }
}
