import { Injectable } from '@nestjs/common';
import type { ObjectionOutcome } from '#domain/notice';
import { type Day, dayOf, formatDay } from '#domain/shared';
import { type Announcement, Announcer, type MailMessage, type MailRecipient } from '#features/notifications';
import type { Notice, Role, Tx } from '#persistence';
import { CaseParties } from './case-parties.ts';
import type { NoticeDeed } from './notice-desk.ts';

interface Raised {
  readonly objectionId: number;
  readonly statement: string;
  readonly dueOn: Day;
  /** Who took part in the document, and so does not decide. */
  readonly involved: readonly number[];
}

interface Decided {
  readonly objectionId: number;
  readonly outcome: ObjectionOutcome;
  readonly reason: string;
  readonly excusedUntil: Day | null;
}

/** Who hears of an objection: first the people of the office who may decide on it, then the unit. */
@Injectable()
export class ObjectionMails {
  constructor(
    private readonly parties: CaseParties,
    private readonly announcer: Announcer,
  ) {}

  async raised(deed: NoticeDeed, notice: Notice, raised: Raised): Promise<void> {
    const { tx, now } = deed;
    const holders = await peopleHolding(tx, notice.officeId, ['supervisor', 'approver'], dayOf(now));
    const recipients = holders.filter(({ personId }) => !raised.involved.includes(personId));
    await this.tell(deed, notice, `objection:${raised.objectionId}:raised`, recipients, {
      what: `${notice.content.addressee}对${nameOf(notice)}提出申辩，请未参与该文书办理的人员复核。`,
      why: [raised.statement],
      byWhen: [{ label: '复核期限', day: raised.dueOn }],
      whatToDo: ['核实申辩的事实和理由', '作出复核决定并写明理由'],
    });
  }

  async decided(
    deed: NoticeDeed,
    notice: Notice,
    { objectionId, outcome, reason, excusedUntil }: Decided,
  ): Promise<void> {
    const parties = await this.parties.load(deed.tx, dayOf(deed.now), [notice.officeId, notice.unitId]);
    const recipients = parties.tell(notice.unitId, notice.officeId, ['liaison', 'unit_head']);
    const upheld = outcome === 'upheld';
    const span = excusedUntil === null ? '本轮' : `至${formatDay(excusedUntil)}`;
    await this.tell(deed, notice, `objection:${objectionId}:decided`, recipients, {
      what: upheld
        ? `经复核，贵单位对${nameOf(notice)}的申辩成立，文书已撤回，${span}不再就同一事实发文。`
        : `经复核，贵单位对${nameOf(notice)}的申辩不成立，维持原文书。`,
      why: [reason],
      byWhen: [],
      whatToDo: upheld ? ['知悉复核决定，任务仍按期限办理'] : ['按文书的要求和期限办理'],
    });
  }

  private async tell(
    { tx, now }: NoticeDeed,
    { id, content, number }: Notice,
    subject: string,
    recipients: readonly MailRecipient[],
    message: Pick<MailMessage, 'what' | 'why' | 'byWhen' | 'whatToDo'>,
  ): Promise<void> {
    const announcement: Announcement = {
      ...{ subject, topic: 'objection', recipients },
      message: {
        ...message,
        ...{
          title: content.title,
          unit: content.addressee,
          issuer: content.issuer,
          linkPath: `/notices/${id}`,
        },
        ...(number === null ? {} : { documentNumber: number }),
      },
    };
    await this.announcer.announce(tx, now, [announcement]);
  }
}

const nameOf = ({ number, content }: Notice): string => number ?? `《${content.title}》`;

/** Who holds one of these roles at an organisation on a day, substitutes among them; each once. */
function peopleHolding(
  tx: Tx,
  organizationId: number,
  roles: readonly Role[],
  on: Day,
): Promise<MailRecipient[]> {
  return tx.query(
    `SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, p.email AS address, r.role
       FROM held_roles r JOIN people p ON p.id = r.person_id
      WHERE r.organization_id = $1 AND r.role = ANY($2::text[]) AND r.valid_from <= $3
        AND (r.valid_to IS NULL OR r.valid_to >= $3)
      ORDER BY p.id, array_position($2::text[], r.role)`,
    [organizationId, roles, on],
  );
}
