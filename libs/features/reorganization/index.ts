export { ReorganizationModule } from './reorganization.module.ts';
export { type MergerOutcome, type Prospect, ReorganizationService } from './reorganization.service.ts';
