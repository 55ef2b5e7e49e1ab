import { PlanDraftsController } from './plan-drafts.controller.ts';
import { PlanImportsController } from './plan-imports.controller.ts';

export const PLAN_IMPORT_CONTROLLERS = [PlanDraftsController, PlanImportsController];
