export { rehearse, type Rehearsal, type RehearsalSettings } from './rehearse.ts';
export type { OpenCase, RehearsedNotice, RehearsedYear } from './year-report.ts';
