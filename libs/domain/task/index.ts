export { taskLife, type TaskState, type TaskStep } from './task.life.ts';
