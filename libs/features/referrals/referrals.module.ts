import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { SupervisionModule } from '#features/supervision';
import { CarryingOutService } from './carrying-out.service.ts';
import { ProposalReader } from './proposal-reader.service.ts';
import { ProposalRepository } from './proposal.repository.ts';
import { ProposalService } from './proposal.service.ts';
import { ReferralAnnouncer } from './referral-announcer.ts';
import { UndecidedProposals } from './undecided-proposals.ts';

@Module({
  imports: [NotificationsModule, OrganizationsModule, SupervisionModule],
  providers: [
    CarryingOutService,
    ProposalReader,
    ProposalRepository,
    ProposalService,
    ReferralAnnouncer,
    UndecidedProposals,
  ],
  exports: [CarryingOutService, ProposalReader, ProposalService],
})
export class ReferralsModule {}
