import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '#domain/shared';
import { Announcer, DeliveryDesk, type MailMessage, type MailRecipient } from '#features/notifications';
import type { Interview, Role, Tx } from '#persistence';
import type { InterviewDeed } from './interview-desk.ts';
import { about, appointmentLetter, type AppointmentNews, cancellationLetter } from './interview-letters.ts';
import { type InterviewParties, partiesOf, recipientsOf } from './interview-parties.query.ts';

const UNIT_SIDE: readonly Role[] = ['liaison', 'unit_head'];
const UNIT_HEAD: readonly Role[] = ['unit_head'];
const DESK: readonly Role[] = ['supervisor'];

/** An interview with the appointment that now stands, and the one before it. */
export interface Appointed {
  readonly interview: Interview;
  readonly appointmentId: number;
  readonly formerId: number | null;
}

/** Who of an interview is told. */
export type Circle = 'unit' | 'unit_head' | 'office' | 'desk' | 'host';

const unitSubject = (interviewId: number, appointmentId: number) =>
  `interview:${interviewId}:appointment:${appointmentId}`;
const officeSubject = (interviewId: number, appointmentId: number) =>
  `interview:${interviewId}:office:${appointmentId}`;

const invitedOf = ({ participants }: Interview, side: 'office' | 'unit'): number[] =>
  participants.flatMap((one) => (one.side === side && one.personId !== null ? [one.personId] : []));

/** Letters about interviews, in the transaction of what they tell of. */
@Injectable()
export class InterviewMail {
  constructor(
    private readonly announcer: Announcer,
    private readonly deliveries: DeliveryDesk,
  ) {}

  /**
   * Invites to the appointments that one act has made: each unit to its own, the office's people once for all of them.
   * Invitations to former ones that have not left yet are taken back.
   */
  async invite(
    { tx, now, actor }: InterviewDeed,
    appointed: readonly Appointed[],
    news: { readonly kind: AppointmentNews; readonly reason: string | null },
  ): Promise<void> {
    const [lead] = appointed;
    if (!lead) return;
    const former = appointed.flatMap(({ interview: { id }, formerId }) =>
      formerId === null ? [] : [unitSubject(id, formerId), officeSubject(id, formerId)],
    );
    if (former.length > 0) await this.deliveries.cancelAboutIn(tx, now, actor, former, '约谈已改期');
    const told: { interview: Interview; appointmentId: number; parties: InterviewParties }[] = [];
    for (const { interview, appointmentId } of appointed) {
      told.push({ interview, appointmentId, parties: await partiesOf(tx, interview) });
    }
    const announcements = [];
    for (const { interview, appointmentId, parties } of told) {
      const recipients = await this.circle(tx, interview, 'unit', dayOf(now));
      const message = appointmentLetter(interview, parties, news);
      announcements.push(about(unitSubject(interview.id, appointmentId), recipients, message));
    }
    const joint = {
      ...told[0]?.parties,
      unitName: told.map(({ parties }) => parties.unitName).join('、'),
      noticeNumbers: told.flatMap(({ parties }) => parties.noticeNumbers),
    } as InterviewParties;
    announcements.push(
      about(
        officeSubject(lead.interview.id, lead.appointmentId),
        await this.circle(tx, lead.interview, 'office', dayOf(now)),
        appointmentLetter(lead.interview, joint, news),
      ),
    );
    await this.announcer.announce(tx, now, announcements);
  }

  /** Tells everybody who was invited that it is off; what had not left yet is not sent at all. */
  async callOff({ tx, now, actor }: InterviewDeed, interview: Interview, reason: string): Promise<void> {
    const appointments = await tx.query<{ id: number }>(
      'SELECT id FROM interview_appointments WHERE interview_id = $1',
      [interview.id],
    );
    const subjects = appointments.flatMap(({ id }) => [
      unitSubject(interview.id, id),
      officeSubject(interview.id, id),
    ]);
    await this.deliveries.cancelAboutIn(tx, now, actor, subjects, '约谈已取消');
    await this.tell({ tx, now }, interview, ['unit', 'office'], 'cancelled', (parties) =>
      cancellationLetter(interview, parties, reason),
    );
  }

  /** @param what distinguishes this telling from others about the same interview */
  async tell(
    { tx, now }: Pick<InterviewDeed, 'tx' | 'now'>,
    interview: Interview,
    circles: readonly Circle[],
    what: string,
    write: (parties: InterviewParties) => MailMessage,
  ): Promise<void> {
    const parties = await partiesOf(tx, interview);
    const recipients = new Map<number, MailRecipient>();
    for (const circle of circles) {
      for (const one of await this.circle(tx, interview, circle, dayOf(now))) {
        if (!recipients.has(one.personId)) recipients.set(one.personId, one);
      }
    }
    await this.announcer.announce(tx, now, [
      about(`interview:${interview.id}:${what}`, [...recipients.values()], write(parties)),
    ]);
  }

  private circle(tx: Tx, interview: Interview, circle: Circle, on: Day) {
    const { officeId, unitId, hostId, arrangedById } = interview;
    const place = { officeId, unitId };
    switch (circle) {
      case 'unit':
        return recipientsOf(tx, on, {
          ...place,
          ...{ unitRoles: UNIT_SIDE, personIds: invitedOf(interview, 'unit') },
        });
      case 'unit_head':
        return recipientsOf(tx, on, { ...place, unitRoles: UNIT_HEAD });
      case 'office':
        return recipientsOf(tx, on, { ...place, personIds: [hostId, ...invitedOf(interview, 'office')] });
      case 'host':
        return recipientsOf(tx, on, { ...place, personIds: [hostId] });
      case 'desk':
        return recipientsOf(tx, on, {
          ...place,
          ...{ officeRoles: DESK, personIds: arrangedById === null ? [] : [arrangedById] },
        });
    }
  }
}
