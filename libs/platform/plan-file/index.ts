export { readPlanFile, type PlanFile } from './read-plan-file.ts';
export { type PlanFileFormat } from './kind.ts';
export { LARGEST_FILE } from './refusals.ts';
