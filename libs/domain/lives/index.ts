export { caseLife, type CaseLifeState, type CaseStep } from './case.life.ts';
export { checkLife, type LifeFlaw } from './check-life.ts';
export {
  defineLife,
  type Life,
  type Power,
  type StateOf,
  type Step,
  type StepOf,
  type TakenStep,
} from './life.ts';
export { canTransition, stepsFrom, stepsOf, transition } from './transition.ts';
