import { InstructionsController } from './instructions.controller.ts';

export const INSTRUCTION_CONTROLLERS = [InstructionsController];
