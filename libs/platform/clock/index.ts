export { Clock, WallClock } from './clock.ts';
