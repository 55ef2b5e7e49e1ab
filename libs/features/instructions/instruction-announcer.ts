import { Injectable } from '@nestjs/common';
import type { ReminderKind } from '#domain/instruction';
import { dayOf } from '#domain/shared';
import { Announcer, type MailMessage, type MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { LeaderInstruction, Tx } from '#persistence';

interface Deed {
  readonly tx: Tx;
  readonly now: Date;
}

interface Names {
  readonly office: string;
  readonly responsible: string;
  readonly leader: MailRecipient;
}

const REMINDERS: Readonly<Record<ReminderKind, { what: string; todo: string }>> = {
  not_accepted: { what: '批示下达后尚未承办', todo: '请尽快承办，明确责任人和措施' },
  near: { what: '批示即将到期', todo: '请按期办结并报告办理情况' },
  overdue: { what: '批示已过办结期限，尚未报告办理情况', todo: '请立即办理并报告情况，说明逾期原因' },
};

/** Who is told of an instruction: who carries it out, and, of their report, the leader who gave it. */
@Injectable()
export class InstructionAnnouncer {
  constructor(
    private readonly announcer: Announcer,
    private readonly directory: OrganizationDirectory,
  ) {}

  given(deed: Deed, instruction: LeaderInstruction): Promise<void> {
    return this.tell(deed, instruction, 'given', ['carrier'], ({ leader }) => ({
      what: `${leader.name}批示：${instruction.text}`,
      whatToDo: ['及时承办，按期办结', '办结后报告办理情况'],
    }));
  }

  reported(deed: Deed, instruction: LeaderInstruction, text: string): Promise<void> {
    return this.tell(deed, instruction, 'reported', ['leader'], ({ responsible }) => ({
      what: `${responsible}已报告批示的办理情况：${text}`,
      whatToDo: ['同意办结，或退回续办'],
    }));
  }

  answered(deed: Deed, instruction: LeaderInstruction, label: string, text: string): Promise<void> {
    return this.tell(deed, instruction, instruction.status, ['carrier'], ({ leader }) => ({
      what: `${leader.name}对批示的办理情况作出答复：${label}。`,
      ...{ why: text === '' ? [] : [text], whatToDo: [label === '退回续办' ? '按要求继续办理' : '归档备查'] },
    }));
  }

  /** A late one is told to the leader as well: nobody else. */
  remind(deed: Deed, instruction: LeaderInstruction, kind: ReminderKind): Promise<void> {
    const to = kind === 'overdue' ? (['carrier', 'leader'] as const) : (['carrier'] as const);
    const { what, todo } = REMINDERS[kind];
    return this.tell(deed, instruction, kind, to, () => ({
      ...{ what: `${what}：${instruction.text}`, whatToDo: [todo] },
    }));
  }

  private async tell(
    deed: Deed,
    instruction: LeaderInstruction,
    event: string,
    to: readonly ('carrier' | 'leader')[],
    words: (names: Names) => Pick<MailMessage, 'what' | 'whatToDo'> & Partial<MailMessage>,
  ): Promise<void> {
    const { tx, now } = deed;
    const { id, topic, dueOn, carrierId } = instruction;
    const names = await this.namesOf(tx, instruction);
    const carriers = await this.directory.recipients(
      tx,
      [carrierId],
      ['liaison', 'unit_head', 'approver'],
      dayOf(now),
    );
    const recipients = [
      ...(to.includes('carrier') ? (carriers.get(carrierId) ?? []) : []).map(
        ({ personId, name, email: address, role }): MailRecipient => ({ personId, name, address, role }),
      ),
      ...(to.includes('leader') ? [names.leader] : []),
    ];
    await this.announcer.announce(tx, now, [
      {
        // A reminder of one day comes once, also after a report that was returned.
        ...{ subject: `instruction:${id}:${event}:${event in REMINDERS ? dueOn : instruction.version}` },
        ...{ topic: 'instruction', recipients },
        message: {
          ...{ title: topic, unit: names.responsible, issuer: names.office, why: [] },
          ...{ byWhen: [{ label: '办结期限', day: dueOn }], linkPath: `/instructions/${id}` },
          ...words(names),
        },
      },
    ]);
  }

  private async namesOf(tx: Tx, { officeId, carrierId, leaderId }: LeaderInstruction): Promise<Names> {
    const [row] = await tx.query<{ office: string; responsible: string; name: string; address: string }>(
      `SELECT o.name AS office, r.name AS responsible, p.name, p.email AS address
         FROM organizations o, organizations r, people p WHERE o.id = $1 AND r.id = $2 AND p.id = $3`,
      [officeId, carrierId, leaderId],
    );
    if (!row) throw new Error('An instruction names an office, a unit and a leader');
    const { office, responsible, ...leader } = row;
    return { office, responsible, leader: { personId: leaderId, role: 'leader', ...leader } };
  }
}
