export type { PlannedTarget, ProposalRemark, ProposedMilestone, ProposedTask } from './model.ts';
export { proposeTasks } from './propose-tasks.ts';
