import { RectificationImportController } from './import.controller.ts';
import { ItemStepsController } from './item-steps.controller.ts';
import { LedgerOfItemsController } from './ledger-of-items.controller.ts';
import { RechecksController } from './rechecks.controller.ts';
import { RelapseController } from './relapse.controller.ts';

export const RECTIFICATION_CONTROLLERS = [
  RechecksController,
  RectificationImportController,
  LedgerOfItemsController,
  ItemStepsController,
  RelapseController,
];
