import { Injectable } from '@nestjs/common';
import { conclusionKind } from '#domain/inspection';
import { DOCUMENT_NAMES } from '#domain/notice';
import { type Day, dayOf } from '#domain/shared';
import { type Announcement, Announcer, type MailMessage, type MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { Tx } from '#persistence';
import type { InspectionDeed, TakenInspection } from './inspection-desk.ts';
import { InspectionRepository, type NamedUnit } from './inspection.repository.ts';

type Told = 'liaison' | 'unit_head' | 'leader' | 'approver';
type Words = Pick<MailMessage, 'what'> &
  Partial<Pick<MailMessage, 'why' | 'byWhen' | 'whatToDo' | 'documentNumber'>>;

/** The subject under which a unit is served with the document: its first mail that leaves is the service. */
export const servingSubject = (inspectionId: number, unitId: number): string =>
  `inspection:${inspectionId}:unit:${unitId}`;

/** Who is told what of an inspection, in the transaction of what happened. */
@Injectable()
export class InspectionAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
    private readonly inspections: InspectionRepository,
  ) {}

  /** When mail that is announced now leaves: the day from which the terms of a document are set. */
  async leavesOn(tx: Tx, now: Date): Promise<Day> {
    return dayOf(await this.announcer.officeInstant(tx, now));
  }

  async toApprove(deed: InspectionDeed, taken: TakenInspection): Promise<void> {
    const { version } = taken.inspection;
    await this.toOffice(deed, taken, `approval:${version}`, {
      what: '督察计划已报批，请审核依据、单位、时间和督察组，批准列入年度督察计划，或者退回修改。',
      whatToDo: ['核对督察依据和是否重复督察', '批准或者退回修改'],
    });
  }

  async toSign(deed: InspectionDeed, taken: TakenInspection, problems: number): Promise<void> {
    const { inspection, units } = taken;
    const name = DOCUMENT_NAMES[conclusionKind(units.length)];
    await this.toOffice(deed, taken, `signature:${inspection.version}`, {
      what: `${name}已拟出，涉及${units.length}个单位、${problems}个问题，待签发。`,
      whatToDo: ['核对事实和证据后签发，或者退回修改'],
    });
  }

  /** No leader stands behind it yet: those who may are asked for their word. */
  async toInstruct({ tx, now }: InspectionDeed, taken: TakenInspection, problems: number): Promise<void> {
    const { inspection, units } = taken;
    const { id, officeId, version } = inspection;
    const issuer = await this.inspections.officeName(tx, officeId);
    const led = await this.directory.recipients(
      tx,
      [officeId, ...units.map(({ unitId }) => unitId)],
      ['leader'],
      dayOf(now),
    );
    const recipients = [...new Map([...led.values()].flat().map((one) => [one.personId, one])).values()];
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: `inspection:${id}:instruction:${version}`, topic: 'inspection' },
        recipients: recipients.map(({ personId, name, email, role }) => ({
          ...{ personId, name, address: email, role },
        })),
        message: messageOf(inspection, units.map(({ unitName }) => unitName).join('、'), issuer, {
          what: `督察文书已拟出，涉及${units.length}个单位、${problems}个问题，经您批示后签发。`,
          whatToDo: ['查阅督察情况，作出批示'],
        }),
      },
    ]);
  }

  async started(deed: InspectionDeed, taken: TakenInspection): Promise<void> {
    const { startsOn, endsOn, authority, scope } = taken.inspection;
    const words = {
      what: `现开展督察，内容：${scope}`,
      why: [`${authority.issuer}（${authority.reference}）`],
      byWhen: [
        { label: '督察开始', day: startsOn },
        { label: '督察结束', day: endsOn },
      ],
      whatToDo: ['做好配合，如实提供材料', '认为督察组成员应当回避的，请及时提出'],
    };
    for (const unit of taken.units) await this.toUnit(deed, taken, unit, 'start', words);
  }

  async cancelled(deed: InspectionDeed, taken: TakenInspection, reason: string): Promise<void> {
    for (const unit of taken.units) {
      await this.toUnit(deed, taken, unit, 'cancelled', { what: '督察已取消。', why: [reason] });
    }
  }

  /** 送达: each unit hears of its own problems alone, the leader in charge as well. */
  async issued(
    deed: Pick<InspectionDeed, 'tx' | 'now'>,
    taken: TakenInspection,
    { planDueOn, counts }: { readonly planDueOn: Day | null; readonly counts: ReadonlyMap<number, number> },
  ): Promise<void> {
    const { inspection, units } = taken;
    const name = DOCUMENT_NAMES[inspection.documentKind ?? conclusionKind(units.length)];
    const announcements: Announcement[] = [];
    for (const unit of units) {
      const count = counts.get(unit.unitId) ?? 0;
      announcements.push(
        await this.announcement(deed.tx, deed.now, taken, unit, servingSubject(inspection.id, unit.unitId), {
          ...{ what: `现送达${name}，指出贵单位问题${count}个。`, documentNumber: inspection.number ?? '' },
          byWhen: count === 0 || planDueOn === null ? [] : [{ label: '报送整改方案期限', day: planDueOn }],
          whatToDo: [
            '签收文书',
            ...(count === 0 ? [] : ['逐项确定措施、责任人和期限，按期整改并报请核验']),
            '对结论有异议的，自收到之日起30日内可以申请复核',
          ],
        }),
      );
    }
    await this.announcer.announce(deed.tx, deed.now, announcements);
  }

  /** One thing to one unit, its leaders included where asked. */
  async toUnit(
    { tx, now }: Pick<InspectionDeed, 'tx' | 'now'>,
    taken: TakenInspection,
    unit: Pick<NamedUnit, 'unitId' | 'unitName'>,
    about: string,
    words: Words,
  ): Promise<void> {
    const subject = `inspection:${taken.inspection.id}:${about}:${unit.unitId}`;
    await this.announcer.announce(tx, now, [await this.announcement(tx, now, taken, unit, subject, words)]);
  }

  /** One thing to the approvers of the office and to whoever prepared it. */
  async toOffice(
    { tx, now }: Pick<InspectionDeed, 'tx' | 'now'>,
    { inspection, units }: TakenInspection,
    about: string,
    words: Words,
  ): Promise<void> {
    const { id, officeId, preparedById } = inspection;
    const issuer = await this.inspections.officeName(tx, officeId);
    const recipients = await this.recipients(tx, now, officeId, ['approver']);
    const [preparer] = await tx.query<{ personId: number; name: string; address: string }>(
      'SELECT id AS "personId", name, email AS address FROM people WHERE id = $1',
      [preparedById],
    );
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: `inspection:${id}:${about}`, topic: 'inspection' },
        recipients: [...recipients, ...(preparer ? [{ ...preparer, role: 'supervisor' as const }] : [])],
        message: messageOf(inspection, units.map(({ unitName }) => unitName).join('、'), issuer, words),
      },
    ]);
  }

  private async announcement(
    tx: Tx,
    now: Date,
    { inspection }: TakenInspection,
    { unitId, unitName }: Pick<NamedUnit, 'unitId' | 'unitName'>,
    subject: string,
    words: Words,
  ): Promise<Announcement> {
    const issuer = await this.inspections.officeName(tx, inspection.officeId);
    return {
      ...{ subject, topic: 'inspection' },
      recipients: await this.recipients(tx, now, unitId, ['liaison', 'unit_head', 'leader']),
      message: messageOf(inspection, unitName, issuer, words),
    };
  }

  private async recipients(
    tx: Tx,
    now: Date,
    organizationId: number,
    roles: readonly Told[],
  ): Promise<MailRecipient[]> {
    const found = await this.directory.recipients(tx, [organizationId], roles, dayOf(now));
    return (found.get(organizationId) ?? []).map(({ personId, name, email, role }) => ({
      ...{ personId, name, address: email, role },
    }));
  }
}

const messageOf = (
  { id, topic }: { readonly id: number; readonly topic: string },
  unit: string,
  issuer: string,
  { why = [], byWhen = [], whatToDo = [], ...words }: Words,
): MailMessage => ({
  ...{
    title: topic.endsWith('督察') ? topic : `${topic}督察`,
    unit,
    issuer,
    why,
    byWhen,
    whatToDo,
    linkPath: `/inspections/${id}`,
  },
  ...words,
});
