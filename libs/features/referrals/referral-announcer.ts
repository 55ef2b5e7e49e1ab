import { Injectable } from '@nestjs/common';
import { PROPOSAL_KIND_NAMES } from '#domain/referral';
import { type Day, dayOf, formatDay } from '#domain/shared';
import { type Announcement, Announcer, type MailMessage, type MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { CaseProposal, Tx } from '#persistence';

interface Deed {
  readonly tx: Tx;
  readonly now: Date;
}

/** Who is told of a proposal: the leaders who decide, the office that carries out, and to whom a circular goes. */
@Injectable()
export class ReferralAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  /** A person has made a proposal: the leaders decide. */
  async proposed(deed: Deed, proposal: CaseProposal): Promise<void> {
    const what = PROPOSAL_KIND_NAMES[proposal.kind];
    await this.tell(deed, proposal, await this.deciders(deed, proposal), {
      ...{ subject: `proposal:${proposal.id}`, topic: 'proposal' },
      message: {
        what: `督办机构建议${what}，请研究决定。`,
        ...{ why: proposal.leads, byWhen: [], whatToDo: [`决定是否${what}`] },
      },
    });
  }

  /** Nobody has decided in good time: each leader who may is reminded once, however often this is called. */
  async undecided(deed: Deed, proposal: CaseProposal, dueOn: Day): Promise<void> {
    const what = PROPOSAL_KIND_NAMES[proposal.kind];
    const proposedOn = formatDay(dayOf(proposal.proposedAt));
    await this.tell(deed, proposal, await this.deciders(deed, proposal), {
      ...{ subject: `proposal:${proposal.id}:undecided`, topic: 'proposal' },
      message: {
        what: `${proposedOn}提出的${what}建议至今没有决定，请研究决定。`,
        why: proposal.leads,
        byWhen: [{ label: '应当决定的日期', day: dueOn }],
        whatToDo: [`批准${what}，或者不予采纳并说明理由`],
      },
    });
  }

  /** A leader has decided: the office carries it out. */
  async decided(deed: Deed, proposal: CaseProposal): Promise<void> {
    const approved = proposal.status === 'approved';
    const what = PROPOSAL_KIND_NAMES[proposal.kind];
    const next = proposal.kind === 'referral' ? '办理移送，取得接收回执' : '拟定通报，印发有关单位';
    await this.tell(deed, proposal, await this.holding(deed, [proposal.officeId], ['approver']), {
      ...{ subject: `proposal:${proposal.id}:decision`, topic: 'referral' },
      message: {
        what: approved ? `${what}建议已获批准。` : `${what}建议未予采纳。`,
        ...{ why: [proposal.decisionReason ?? ''], byWhen: [], whatToDo: approved ? [next] : ['归档备查'] },
      },
    });
  }

  /** The circular itself, to the liaison and the head of each organisation that it goes to. */
  async published(deed: Deed, proposal: CaseProposal, organizationIds: readonly number[]): Promise<void> {
    const to = await this.holding(deed, organizationIds, ['liaison', 'unit_head', 'approver']);
    await this.tell(deed, proposal, to, {
      ...{ subject: `proposal:${proposal.id}:circular`, topic: 'referral' },
      message: {
        what: proposal.text ?? '',
        ...{ why: [], byWhen: [], whatToDo: ['认真阅知，引以为戒，举一反三'] },
        footer: '您收到这封邮件，是因为这份通报印发至贵单位，按照督办规则应当告知您。',
        linkPath: `/circulars/${proposal.id}`,
      },
    });
  }

  /** The leaders of the unit; where nobody leads it, those of the office. */
  private async deciders(deed: Deed, { unitId, officeId }: CaseProposal): Promise<MailRecipient[]> {
    const ofUnit = await this.holding(deed, [unitId], ['leader']);
    return ofUnit.length > 0 ? ofUnit : this.holding(deed, [officeId], ['leader']);
  }

  private async holding(
    { tx, now }: Deed,
    organizationIds: readonly number[],
    roles: readonly ('liaison' | 'unit_head' | 'leader' | 'approver')[],
  ): Promise<MailRecipient[]> {
    const found = await this.directory.recipients(tx, organizationIds, roles, dayOf(now));
    return [...found.values()].flat().map(({ personId, name, email: address, role }) => ({
      ...{ personId, name, address, role },
    }));
  }

  private async tell(
    { tx, now }: Deed,
    proposal: CaseProposal,
    recipients: readonly MailRecipient[],
    {
      message,
      ...announcement
    }: Pick<Announcement, 'subject' | 'topic'> & {
      readonly message: Pick<MailMessage, 'what' | 'why' | 'byWhen' | 'whatToDo'> & Partial<MailMessage>;
    },
  ): Promise<void> {
    const names = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [[proposal.officeId, proposal.unitId]],
    );
    const nameOf = (id: number) => names.find((one) => one.id === id)?.name ?? '';
    await this.announcer.announce(tx, now, [
      {
        ...announcement,
        recipients,
        message: {
          ...{ title: proposal.title, unit: nameOf(proposal.unitId), issuer: nameOf(proposal.officeId) },
          linkPath: `/proposals/${proposal.id}`,
          ...(proposal.number === null ? {} : { documentNumber: proposal.number }),
          ...message,
        },
      },
    ]);
  }
}
