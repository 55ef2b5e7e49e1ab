import { type DynamicModule, Module } from '@nestjs/common';
import { InspectionsModule } from '#features/inspections';
import { InterviewsModule } from '#features/interviews';
import { RectificationModule } from '#features/rectification';
import { CaseDocumentService } from './case-document.service.ts';
import { ConclusionDrafts } from './conclusion-draft.ts';

@Module({})
export class CaseDocumentsModule {
  /** @param documents the room that prints: one house for all */
  static with(documents: DynamicModule): DynamicModule {
    return {
      module: CaseDocumentsModule,
      imports: [documents, InspectionsModule, InterviewsModule, RectificationModule],
      providers: [ConclusionDrafts, CaseDocumentService],
      exports: [CaseDocumentService],
    };
  }
}
