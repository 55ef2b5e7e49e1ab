export { RectificationHandOver } from './hand-over.service.ts';
export { RectificationModule } from './rectification.module.ts';
export {
  RectificationRepository,
  type FigureScope,
  type ItemCommand,
  type NewItem,
  type OpenedItem,
} from './rectification.repository.ts';
export {
  RectificationService,
  type AgreedMeasure,
  type NewEvidence,
  type NewPromise,
} from './rectification.service.ts';
