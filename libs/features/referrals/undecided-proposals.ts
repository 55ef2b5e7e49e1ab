import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decideBy } from '#domain/referral';
import { dayOf, instantAt } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { Announcer } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { CaseProposal, type Tx } from '#persistence';
import { ReferralAnnouncer } from './referral-announcer.ts';

/** Rings each working day when the office opens. */
const PROPOSALS_MORNING = 'proposal.morning';

/** Waiting, and not reminded of yet. */
const WAITING = `
  SELECT p.id FROM proposals p
   WHERE p.status = 'proposed'
     AND NOT EXISTS (SELECT FROM deliveries d WHERE d.subject = 'proposal:' || p.id || ':undecided')
   ORDER BY p.id`;

/** Proposals that wait for a leader too long, whoever made them: the leaders are reminded once of each. */
@Injectable()
export class UndecidedProposals implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly openings: Announcer,
    private readonly announcer: ReferralAnnouncer,
  ) {}

  onModuleInit(): void {
    this.book.handle(
      PROPOSALS_MORNING,
      (tx, _, now) => this.look(tx, now),
      (tx, now) => this.openings.officeInstant(tx, now),
    );
  }

  /** @returns the next opening of the office */
  async look(tx: Tx, now: Date): Promise<Date> {
    const today = dayOf(now);
    const calendar = await this.policies.calendar(tx);
    for (const { id } of await tx.query<{ id: number }>(WAITING)) {
      const proposal = await tx.manager.findOneByOrFail(CaseProposal, { id });
      const dueOn = decideBy(dayOf(proposal.proposedAt), calendar);
      if (dueOn < today) await this.announcer.undecided({ tx, now }, proposal, dueOn);
    }
    const { ladder } = await this.policies.ladderInForce(tx, today);
    return instantAt(calendar.addWorkingDays(today, 1), ladder.officeHours.opens);
  }
}
