import { type DynamicModule, Module } from '@nestjs/common';
import { SupervisionModule } from '#features/supervision';
import { NoticeDocumentService } from './notice-document.service.ts';
import { PaperSettings, PrintingHouse } from './printing-house.ts';

@Module({})
export class DocumentsModule {
  static with(settings: PaperSettings): DynamicModule {
    return {
      module: DocumentsModule,
      imports: [SupervisionModule],
      providers: [{ provide: PaperSettings, useValue: settings }, PrintingHouse, NoticeDocumentService],
      exports: [PrintingHouse, NoticeDocumentService],
    };
  }
}
