import { Module } from '@nestjs/common';
import { DocumentStandingModule } from '#features/document-standing';
import { Agreements } from './agreement.ts';
import { EntryRepository } from './entry.repository.ts';
import { RectificationEntryService } from './entry.service.ts';
import { RectificationFigureService } from './figures.service.ts';
import { ItemDocuments } from './item-documents.ts';
import { GroupCloseService } from './group-close.service.ts';
import { RectificationHandOver } from './hand-over.service.ts';
import { RectificationImportService } from './import/import.service.ts';
import { ItemRegister } from './item-register.ts';
import { ItemSteps } from './item-steps.ts';
import { ItemStoryService } from './item-story.service.ts';
import { RecheckService } from './recheck.service.ts';
import { RectificationReader } from './rectification-reader.service.ts';
import { RectificationRepository } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';
import { RelapseService } from './relapse.service.ts';
import { SetAsideService } from './set-aside.service.ts';

const SERVICES = [
  RectificationService,
  RectificationHandOver,
  RectificationEntryService,
  RectificationImportService,
  GroupCloseService,
  RelapseService,
  SetAsideService,
  RecheckService,
  RectificationReader,
  ItemStoryService,
  RectificationFigureService,
];

@Module({
  imports: [DocumentStandingModule],
  providers: [
    ...[RectificationRepository, EntryRepository, ItemDocuments, ItemRegister, ItemSteps, Agreements],
    ...SERVICES,
  ],
  exports: SERVICES,
})
export class RectificationModule {}
