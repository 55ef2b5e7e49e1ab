import { Injectable } from '@nestjs/common';
import { assertReferralDay, endsSupervision } from '#domain/referral';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { CaseService } from '#features/supervision';
import { type Actor, personOf } from '#platform/actor';
import { type CaseProposal, takeDocumentNumber } from '#persistence';
import type {
  CircularPublication,
  HandOverOfLead,
  ReferralAnswer,
  ReferralReceipt,
} from './proposal-commands.ts';
import { ProposalRepository } from './proposal.repository.ts';
import { type ProposalDeed, ProposalService } from './proposal.service.ts';
import { ReferralAnnouncer } from './referral-announcer.ts';

/** 印发通报 and 办理移送: what the office does with what a leader approved. */
@Injectable()
export class CarryingOutService {
  constructor(
    private readonly proposals: ProposalService,
    private readonly repository: ProposalRepository,
    private readonly cases: CaseService,
    private readonly announcer: ReferralAnnouncer,
  ) {}

  /**
   * The circular gets its number and goes to the organisations named and to the unit itself.
   * @throws DomainError `PROPOSAL_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `PROPOSAL_KIND_UNFIT`, `ORGANIZATION_NOT_FOUND`, `AGENCY_CODE_MISSING`
   */
  publish(actor: Actor, { title, text, organizationIds, ...command }: CircularPublication): Promise<void> {
    return this.proposals.step(actor, command, 'publish', async (deed, proposal) => {
      const { tx, now } = deed;
      const to = [...new Set([proposal.unitId, ...organizationIds])];
      await this.repository.assertUnderOffice(tx, proposal.officeId, to, dayOf(now));
      const issue = await this.issue(deed, proposal);
      Object.assign(proposal, { ...issue, title, text });
      await this.repository.addRecipients(tx, proposal.id, to);
      await this.announcer.published(deed, proposal, to);
      return { ...issue, title, organizationIds: to };
    });
  }

  /**
   * 移送函: the leads and the listed documents go to the receiving body under a number.
   * @throws DomainError as `publish`
   */
  handOver(actor: Actor, { receivingBody, text, ...command }: HandOverOfLead): Promise<void> {
    return this.proposals.step(actor, command, 'hand_over', async (deed, proposal) => {
      const issue = await this.issue(deed, proposal);
      Object.assign(proposal, { ...issue, receivingBody, text });
      return { ...issue, receivingBody, documents: proposal.documents.length };
    });
  }

  /**
   * The receiving body has signed for it. Where the leader said so, this ends the supervision: the case closes as
   * referred.
   * @throws DomainError `REFERRAL_DAY_INVALID`, and as `publish`
   */
  recordReceipt(
    actor: Actor,
    { receivedOn, receiver, receiptRef, ...command }: ReferralReceipt,
  ): Promise<void> {
    return this.proposals.step(actor, command, 'record_receipt', async ({ tx, now, of }, proposal) => {
      assertReferralDay('接收日期', receivedOn, issuedOnOf(proposal), dayOf(now));
      Object.assign(proposal, { receivedOn, receiver, receiptRef: receiptRef ?? null });
      const closes = endsSupervision(proposal, of.open);
      if (closes) await this.cases.closeIn(tx, now, actor, { taskId: of.taskId, as: 'referred' });
      return { receivedOn, receiver, receiptRef: receiptRef ?? null, closesCase: closes };
    });
  }

  /** @throws DomainError `REFERRAL_DAY_INVALID`, and as `publish` */
  recordAnswer(actor: Actor, { answeredOn, answer, answerRef, ...command }: ReferralAnswer): Promise<void> {
    return this.proposals.step(actor, command, 'record_answer', ({ now }, proposal) => {
      const notBefore = proposal.receivedOn ?? issuedOnOf(proposal);
      assertReferralDay('反馈日期', answeredOn, notBefore, dayOf(now));
      const said = { answeredOn, answer, answerRef: answerRef ?? null };
      Object.assign(proposal, said);
      return Promise.resolve(said);
    });
  }

  private async issue({ tx, now, actor }: ProposalDeed, { officeId }: CaseProposal) {
    const issuedById = personOf(actor);
    if (issuedById === null) {
      throw new DomainError('PERSON_REQUIRED', '通报和移送须由本人办理，系统不能代办。');
    }
    const issuedOn = dayOf(now);
    const { number } = await takeDocumentNumber(tx, officeId, issuedOn);
    return { number, issuedOn, issuedById };
  }
}

function issuedOnOf({ id, issuedOn }: CaseProposal): Day {
  if (issuedOn === null) throw new Error(`Proposal ${id} was handed over without a day`);
  return issuedOn;
}
