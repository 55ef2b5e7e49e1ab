import { Module } from '@nestjs/common';
import { DocumentTemplatesModule } from '#features/document-templates';
import { InterviewEndingsModule } from '#features/interviews';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { CaseForesightService } from './case-foresight.service.ts';
import { CaseParties } from './case-parties.ts';
import { CaseRepository } from './case.repository.ts';
import { CaseService } from './case.service.ts';
import { EscalationService } from './escalation.service.ts';
import { EscalationWriter } from './escalation.writer.ts';
import { FalseFigures } from './false-figures.service.ts';
import { NoticeDesk } from './notice-desk.ts';
import { NoticeDraftingRepository } from './notice-drafting.repository.ts';
import { NoticeDrafting } from './notice-drafting.service.ts';
import { NoticeEditing } from './notice-editing.service.ts';
import { NoticeEndings } from './notice-endings.repository.ts';
import { NoticeReader } from './notice-reader.service.ts';
import { NoticeRecords } from './notice-records.service.ts';
import { NoticeServing } from './notice-serving.ts';
import { NoticeSigning } from './notice-signing.ts';
import { NoticeRepository } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';
import { ObjectionMails } from './objection-mails.ts';
import { ObjectionReader } from './objection-reader.service.ts';
import { ObjectionRepository } from './objection.repository.ts';
import { ObjectionService } from './objection.service.ts';
import { ProposalOpening } from './proposal-opening.ts';

@Module({
  imports: [
    DocumentTemplatesModule,
    InterviewEndingsModule,
    NotificationsModule,
    OrganizationsModule,
    RectificationModule,
  ],
  providers: [
    CaseForesightService,
    CaseParties,
    CaseRepository,
    CaseService,
    EscalationService,
    EscalationWriter,
    FalseFigures,
    NoticeDesk,
    NoticeDrafting,
    NoticeDraftingRepository,
    NoticeEditing,
    NoticeEndings,
    NoticeReader,
    NoticeRecords,
    NoticeRepository,
    NoticeService,
    NoticeServing,
    NoticeSigning,
    ObjectionMails,
    ObjectionReader,
    ObjectionRepository,
    ObjectionService,
    ProposalOpening,
  ],
  exports: [
    CaseParties,
    CaseForesightService,
    CaseService,
    EscalationService,
    FalseFigures,
    NoticeDrafting,
    NoticeEditing,
    NoticeReader,
    NoticeRecords,
    NoticeService,
    ObjectionReader,
    ObjectionService,
    ProposalOpening,
  ],
})
export class SupervisionModule {}
