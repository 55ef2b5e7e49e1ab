import { type DynamicModule, Module } from '@nestjs/common';
import { DocumentTemplatesModule } from '#features/document-templates';
import { SupervisionModule } from '#features/supervision';
import {
  DocumentPrint,
  DocumentPrinter,
  IssuedDocumentRepository,
  IssuedDocuments,
  IssuedDocumentService,
  NoticePapers,
} from './issued/index.ts';
import { NoticeDocumentService } from './notice-document.service.ts';
import { NoticeEnclosures } from './notice-enclosures.ts';
import { DocumentProofModule } from './proof/index.ts';
import { TemplatePreview } from './template-preview.service.ts';
import { PaperSettings, PrintingHouse } from './printing-house.ts';

@Module({})
export class DocumentsModule {
  static with(settings: PaperSettings): DynamicModule {
    return {
      module: DocumentsModule,
      imports: [SupervisionModule, DocumentTemplatesModule, DocumentProofModule],
      providers: [
        { provide: PaperSettings, useValue: settings },
        PrintingHouse,
        IssuedDocumentRepository,
        DocumentPrinter,
        IssuedDocuments,
        NoticePapers,
        IssuedDocumentService,
        DocumentPrint,
        NoticeDocumentService,
        NoticeEnclosures,
        TemplatePreview,
      ],
      exports: [
        ...[PrintingHouse, IssuedDocuments, IssuedDocumentService, DocumentPrint, NoticeDocumentService],
        ...[NoticeEnclosures, TemplatePreview, DocumentTemplatesModule, DocumentProofModule],
      ],
    };
  }
}
