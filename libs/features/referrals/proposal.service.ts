import { Injectable } from '@nestjs/common';
import {
  assertDecidable,
  assertFounded,
  assertMayPropose,
  assertMayTakeProposalStep,
  assertWithdrawalReason,
  caseNotFound,
  type HandedDocument,
  PROPOSAL_KIND_NAMES,
  type ProposalStep,
  takeStep,
} from '#domain/referral';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { ProposalOpening } from '#features/supervision';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { CaseProposal, type Tx, UnitOfWork } from '#persistence';
import { chosenFrom } from './chosen-documents.ts';
import type {
  ChosenDocuments,
  ProposalDecision,
  ProposalMaking,
  ProposalRevision,
} from './proposal-commands.ts';
import { type ProposalCommand, ProposalRepository, type ProposedCase } from './proposal.repository.ts';
import { ReferralAnnouncer } from './referral-announcer.ts';

/** One act on a proposal, in its transaction, with its case. */
export interface ProposalDeed {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
  readonly of: ProposedCase;
}

/** 处理建议 up to the decision: made by the engine or by the office, decided by a leader, never by a machine. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly proposals: ProposalRepository,
    private readonly opening: ProposalOpening,
    private readonly announcer: ReferralAnnouncer,
  ) {}

  /**
   * The office proposes by hand, at whatever level the case stands.
   * @returns the proposal's id
   * @throws DomainError `CASE_NOT_FOUND`, `POWER_REFUSED`, `PROPOSAL_LEADS_MISSING`, `PROPOSAL_DOCUMENTS_MISSING`,
   * `PROPOSAL_DOCUMENT_UNFIT`, `PROPOSAL_MADE_TWICE`
   */
  propose(actor: Actor, { caseId, kind, leads, documents: chosen }: ProposalMaking): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const of = await this.proposals.lockCase(tx, caseId);
      if (!of) throw caseNotFound(caseId);
      assertMayPropose(reachOf(actor), of);
      const { officeId, unitId, unitName, taskTitle } = of;
      const documents = await this.listed(tx, caseId, chosen);
      assertFounded(kind, { leads, documentCount: documents.length });
      const what = PROPOSAL_KIND_NAMES[kind];
      const title = `关于${unitName}“${taskTitle}”的${what}建议`;
      const [proposalId] = await this.opening.openIn(tx, now, actor, [
        { kind, caseId, officeId, unitId, title, leads, documents },
      ]);
      if (proposalId === undefined) {
        throw new DomainError('PROPOSAL_MADE_TWICE', `该督办件已有${what}建议，请在原建议上修改。`, {
          ...{ caseId, kind },
        });
      }
      const proposal = await tx.manager.findOneByOrFail(CaseProposal, { id: proposalId });
      await this.announcer.proposed({ tx, now }, proposal);
      return proposalId;
    });
  }

  /**
   * Leads and list are put right before the decision.
   * @throws DomainError as `propose`, `PROPOSAL_NOT_FOUND`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`
   */
  revise(actor: Actor, { leads, documents: chosen, ...command }: ProposalRevision): Promise<void> {
    return this.step(actor, command, 'revise', async ({ tx, of }, proposal) => {
      const documents = chosen ? await this.listed(tx, of.caseId, chosen) : proposal.documents;
      assertFounded(proposal.kind, { leads, documentCount: documents.length });
      Object.assign(proposal, { leads, documents });
      return { leads, documents };
    });
  }

  /**
   * A leader approves or rejects, with a reason.
   * @throws DomainError `PROPOSAL_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   * `PROPOSAL_DECIDER_MISSING`, `PROPOSAL_OWN`, `PROPOSAL_REASON_MISSING`, and for an approval as `propose`
   */
  decide(actor: Actor, { approved, reason, endsCase = true, ...command }: ProposalDecision): Promise<void> {
    return this.step(actor, command, approved ? 'approve' : 'reject', async (deed, proposal) => {
      const decidedById = personOf(actor);
      assertDecidable(proposal, decidedById, reason);
      const { kind, leads, documents } = proposal;
      if (approved) assertFounded(kind, { leads, documentCount: documents.length });
      const ends = approved && kind === 'referral' ? endsCase : null;
      const { now: decidedAt } = deed;
      Object.assign(proposal, { decidedAt, decidedById, decisionReason: reason, endsCase: ends });
      await this.announcer.decided(deed, proposal);
      return { reason, ...(ends === null ? {} : { endsCase: ends }) };
    });
  }

  /** @throws DomainError `PROPOSAL_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`, `PROPOSAL_REASON_MISSING` */
  withdraw(actor: Actor, { reason, ...command }: ProposalCommand & { reason: string }): Promise<void> {
    return this.step(actor, command, 'withdraw', (_, proposal) => {
      assertWithdrawalReason(reason);
      proposal.decisionReason = reason;
      return Promise.resolve({ reason });
    });
  }

  /** Locked, the power proven, the step taken; `change` may still refuse: nothing is written before it is done. */
  step(
    actor: Actor,
    command: ProposalCommand,
    name: ProposalStep,
    change: (deed: ProposalDeed, proposal: CaseProposal) => Promise<object>,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const { proposal, of } = await this.proposals.lock(tx, command, (found) => {
        assertMayTakeProposalStep(reachOf(actor), found, name);
      });
      const { from, to, event } = takeStep(proposal, name);
      proposal.status = to;
      const after = await change({ tx, now, actor, of }, proposal);
      await this.proposals.save(tx, proposal);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: event, subject: `proposal:${proposal.id}`, before: { status: from } },
          after: { status: to, ...after },
        },
      ]);
    });
  }

  private async listed(tx: Tx, caseId: number, chosen?: ChosenDocuments): Promise<HandedDocument[]> {
    const all = (await this.opening.documentsOf(tx, [caseId])).get(caseId) ?? [];
    return chosen ? chosenFrom(all, chosen) : all;
  }
}
