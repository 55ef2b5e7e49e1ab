export { targetLife, type TargetState, type TargetStep } from './target.life.ts';
