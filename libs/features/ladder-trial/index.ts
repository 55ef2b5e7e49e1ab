export { LadderTrialModule } from './ladder-trial.module.ts';
export { type LadderTrial, LadderTrialService, type TrialQuestion } from './ladder-trial.service.ts';
