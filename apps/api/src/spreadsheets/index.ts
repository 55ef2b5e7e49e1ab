import { ExportsController } from './exports.controller.ts';

export const SPREADSHEET_CONTROLLERS = [ExportsController];
