import type { SheetName } from './columns.ts';

/** What is wrong with one cell, or with a sheet (row 0). */
export interface RosterFault {
  readonly sheet: SheetName;
  /** As Excel counts; 0: the sheet as a whole. */
  readonly row: number;
  /** Title of the column; empty: the row as a whole. */
  readonly column: string;
  /** Stable. */
  readonly code: RosterFaultCode;
  readonly message: string;
}

export type RosterFaultCode =
  | 'SHEET_MISSING'
  | 'NO_ROWS'
  | 'COLUMN_MISSING'
  | 'COLUMN_TWICE'
  | 'TOO_MANY_ROWS'
  | 'FORMULA'
  | 'CELL_UNREADABLE'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'CHARACTERS'
  | 'NOT_A_CHOICE'
  | 'DAY_INVALID'
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

/** Gathers faults; a column is named by its title. */
export class Faults {
  readonly all: RosterFault[] = [];

  constructor(private readonly sheet: SheetName) {}

  add(row: number, column: string, code: RosterFaultCode, message: string): void {
    this.all.push({ sheet: this.sheet, row, column, code, message });
  }
}
