export type {
  InstructionCommand,
  InstructionGiving,
  InstructionTarget,
  LeadersWord,
} from './instruction-commands.ts';
export { InstructionGivingService } from './instruction-giving.service.ts';
export {
  type InstructionFilter,
  type InstructionPage,
  InstructionReader,
  type InstructionRow,
  type InstructionViewer,
} from './instruction-reader.service.ts';
export { InstructionService } from './instruction.service.ts';
export { InstructionsModule } from './instructions.module.ts';
