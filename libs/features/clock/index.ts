export { journey } from './clock-journey.ts';
export { ClockMover, type MoverSettings } from './clock-mover.ts';
export { engineState, isQuiet, type EngineState } from './engine-state.ts';
export { type Happened, type Happening } from './happenings.query.ts';
export { dayAfterMove, dayInWords } from './move.ts';
export { StoredClock } from './stored-clock.ts';
