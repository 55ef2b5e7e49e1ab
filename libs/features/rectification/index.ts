export { RectificationEntryService, type EnteredItem } from './entry.service.ts';
export { RectificationFigureService, type YearFigures, type YearScope } from './figures.service.ts';
export { GroupCloseService, type CloseRefusal } from './group-close.service.ts';
export { RectificationHandOver } from './hand-over.service.ts';
export { ItemStoryService, type ItemStoryEntry } from './item-story.service.ts';
export { ItemDocuments, subjectOfJointNotice } from './item-documents.ts';
export { itemSentence } from './item-words.ts';
export type { ItemFilter, StatusFilter } from './item-list.sql.ts';
export type { EvidenceView, ItemPage, ItemView, RecheckView } from './item-view.ts';
export { RecheckService, type Draw, type RecheckFilter, type RecheckResult } from './recheck.service.ts';
export { RectificationReader, type ItemCounts } from './rectification-reader.service.ts';
export { RectificationModule } from './rectification.module.ts';
export {
  RectificationRepository,
  type FigureScope,
  type ItemCommand,
  type NewItem,
  type OpenedItem,
} from './rectification.repository.ts';
export { Agreements, type AgreedMeasure } from './agreement.ts';
export { ItemRegister } from './item-register.ts';
export { ItemSteps, type NewEvidence } from './item-steps.ts';
export { RectificationService, type NewPromise } from './rectification.service.ts';
export { RelapseService, type EarlierItem, type RelapseMark } from './relapse.service.ts';
export { SetAsideService } from './set-aside.service.ts';
export { RectificationImportService } from './import/import.service.ts';
