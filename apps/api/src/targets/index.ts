import { DecompositionController } from './decomposition.controller.ts';
import { TargetsController } from './targets.controller.ts';

export const TARGET_CONTROLLERS = [DecompositionController, TargetsController];
