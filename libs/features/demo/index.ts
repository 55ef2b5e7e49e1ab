export { DEMO_MOVES, DemoClock, type DemoJourney, type DemoMove } from './demo-clock.service.ts';
export { DemoModule } from './demo.module.ts';
