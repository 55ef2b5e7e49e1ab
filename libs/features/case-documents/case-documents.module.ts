import { type DynamicModule, Module } from '@nestjs/common';
import { InspectionsModule } from '#features/inspections';
import { InterviewsModule } from '#features/interviews';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { DocumentTemplatesModule } from '#features/document-templates';
import { CaseDocumentService } from './case-document.service.ts';
import { ConclusionDrafts } from './conclusion-draft.ts';
import { JointNoticeMail } from './joint-notice/joint-notice-mail.ts';
import { JointNoticeRepository } from './joint-notice/joint-notice.repository.ts';
import { JointNoticeService } from './joint-notice/joint-notice.service.ts';
import { RecordPapers } from './record-papers.ts';

@Module({})
export class CaseDocumentsModule {
  /** @param documents the room that prints: one house for all */
  static with(documents: DynamicModule): DynamicModule {
    return {
      module: CaseDocumentsModule,
      imports: [
        ...[documents, DocumentTemplatesModule, InspectionsModule, InterviewsModule],
        ...[NotificationsModule, OrganizationsModule, RectificationModule],
      ],
      providers: [
        ...[ConclusionDrafts, RecordPapers, CaseDocumentService],
        ...[JointNoticeMail, JointNoticeRepository, JointNoticeService],
      ],
      exports: [CaseDocumentService, JointNoticeService],
    };
  }
}
