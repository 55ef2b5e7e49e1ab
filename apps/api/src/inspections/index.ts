import { BurdenController } from './burden.controller.ts';
import { FindingImportController } from './finding-import.controller.ts';
import { InspectionAnswersController } from './inspection-answers.controller.ts';
import { InspectionFindingsController } from './inspection-findings.controller.ts';
import { InspectionStepsController } from './inspection-steps.controller.ts';
import { InspectionsController } from './inspections.controller.ts';

export const INSPECTION_CONTROLLERS = [
  InspectionAnswersController,
  InspectionsController,
  InspectionStepsController,
  InspectionFindingsController,
  FindingImportController,
  BurdenController,
];
