export type { RosterFault, RosterFaultCode } from './fault.ts';
export type { RosterPlan, Tally } from './plan.ts';
export { RosterImportModule } from './roster-import.module.ts';
export {
  RosterImportService,
  type RosterOptions,
  type RosterReport,
  type RosterResult,
} from './roster-import.service.ts';
