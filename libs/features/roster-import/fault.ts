import { Faults, type SheetFault, type SheetFaultCode } from '#platform/workbook';
import type { SheetName } from './columns.ts';

/** What is wrong with one cell, or with a sheet (row 0). */
export type RosterFault = SheetFault<RosterFaultCode>;

export type RosterFaultCode =
  | SheetFaultCode
  | 'EMAIL_INVALID'
  | 'CODE_INVALID'
  | 'CODE_TWICE'
  | 'CODE_DIFFERS'
  | 'PARENT_NOT_FOUND'
  | 'PARENT_LOOP'
  | 'PARENT_BELOW'
  | 'AGENCY_CODE_UNFIT'
  | 'UNIT_DIFFERS'
  | 'UNIT_NOT_FOUND'
  | 'SPAN_REVERSED'
  | 'APPOINTMENT_TWICE'
  | 'ROLES_NOT_SEPARATE'
  | 'LOGIN_INVALID'
  | 'LOGIN_TAKEN';

export type RosterFaults = Faults<RosterFaultCode>;

export const faultsOf = (sheet: SheetName): RosterFaults => new Faults(sheet);
