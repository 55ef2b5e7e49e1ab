import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '#domain/shared';
import { type Announcement, Announcer, type MailMessage, type MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { Tx } from '#persistence';

/** What a mail about 述法 says; the parties are looked up. */
export type Told = Pick<MailMessage, 'title' | 'what' | 'why' | 'whatToDo' | 'linkPath'> & {
  readonly byWhen?: readonly { readonly label: string; readonly day: Day }[];
};

/** One mail to the people of one unit. */
export interface UnitMail {
  /** Such as `duty_report:12:opened`. */
  readonly subject: string;
  readonly unitId: number;
  readonly told: Told;
}

@Injectable()
export class DutyAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  /** To the head and the liaison of each unit. */
  async tellUnits(tx: Tx, now: Date, officeId: number, mails: readonly UnitMail[]): Promise<void> {
    const unitIds = [...new Set(mails.map(({ unitId }) => unitId))];
    const people = await this.directory.recipients(tx, unitIds, ['unit_head', 'liaison'], dayOf(now));
    const names = await this.names(tx, [officeId, ...unitIds]);
    await this.announcer.announce(
      tx,
      now,
      mails.map(({ subject, unitId, told }) =>
        announcementOf(subject, told, {
          ...{ unit: names.get(unitId) ?? '', issuer: names.get(officeId) ?? '' },
          recipients: (people.get(unitId) ?? []).map(({ personId, name, email: address, role }) => ({
            ...{ personId, name, address, role },
          })),
        }),
      ),
    );
  }

  /** To the supervisors of the office. */
  async tellOffice(tx: Tx, now: Date, officeId: number, subject: string, told: Told): Promise<void> {
    const people = await tx.query<Omit<MailRecipient, 'role'>>(
      `SELECT DISTINCT p.id AS "personId", p.name, p.email AS address FROM held_roles h JOIN people p ON p.id = h.person_id
        WHERE h.organization_id = $1 AND h.role = 'supervisor'
          AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to >= $2) ORDER BY p.id`,
      [officeId, dayOf(now)],
    );
    const name = (await this.names(tx, [officeId])).get(officeId) ?? '';
    const recipients = people.map((one) => ({ ...one, role: 'supervisor' as const }));
    await this.announcer.announce(tx, now, [
      announcementOf(subject, told, { unit: '有关单位', issuer: name, recipients }),
    ]);
  }

  /** To named evaluators. */
  async tellEvaluators(
    tx: Tx,
    now: Date,
    officeId: number,
    mail: { readonly subject: string; readonly personIds: readonly number[]; readonly told: Told },
  ): Promise<void> {
    const people = await tx.query<Omit<MailRecipient, 'role'>>(
      'SELECT id AS "personId", name, email AS address FROM people WHERE id = ANY($1::bigint[]) ORDER BY id',
      [mail.personIds],
    );
    const issuer = (await this.names(tx, [officeId])).get(officeId) ?? '';
    const recipients = people.map((one) => ({ ...one, role: 'leader' as const }));
    const footer = `您收到这封邮件，是因为${issuer}请您担任年度述法的评议人。`;
    const { unit, ...parties } = { unit: '有关单位', issuer, recipients };
    const announcement = announcementOf(mail.subject, mail.told, { unit, ...parties });
    await this.announcer.announce(tx, now, [
      { ...announcement, message: { ...announcement.message, footer } },
    ]);
  }

  private async names(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const nodes = await this.directory.nodes(tx, ids);
    return new Map(nodes.map(({ id, name }) => [id, name]));
  }
}

function announcementOf(
  subject: string,
  { byWhen = [], ...told }: Told,
  { unit, issuer, recipients }: { unit: string; issuer: string; recipients: readonly MailRecipient[] },
): Announcement {
  return { subject, topic: 'duty_report', recipients, message: { ...told, byWhen, unit, issuer } };
}
