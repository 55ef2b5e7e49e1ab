export { LadderDesk, type LadderPublication } from './ladder-desk.service.ts';
export type { LadderLine, LadderStanding, LadderVersionView } from './ladder-list.query.ts';
export { LaddersModule } from './ladders.module.ts';
export { loadedCalendar, PolicyService, type StoredLadder } from './policy.service.ts';
