export { ClockMover, type MoverSettings } from './clock-mover.ts';
export { engineState, isQuiet, type EngineState } from './engine-state.ts';
export { StoredClock } from './stored-clock.ts';
