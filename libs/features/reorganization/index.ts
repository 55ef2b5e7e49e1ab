export { ReorganizationModule } from './reorganization.module.ts';
export { type MergerOutcome, ReorganizationService } from './reorganization.service.ts';
