import { RosterImportController } from './roster-import.controller.ts';

export const ROSTER_IMPORT_CONTROLLERS = [RosterImportController];
