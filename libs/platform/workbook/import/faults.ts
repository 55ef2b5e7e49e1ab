/** What is found wrong in any sheet. */
export type SheetFaultCode =
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
  | 'NUMBER_INVALID'
  | 'REFUSED';

/** What is wrong with one cell, or with a sheet (row 0). */
export interface SheetFault<Code extends string = SheetFaultCode> {
  readonly sheet: string;
  /** As Excel counts; 0: the sheet as a whole. */
  readonly row: number;
  /** Title of the column; empty: the row as a whole. */
  readonly column: string;
  /** Stable. */
  readonly code: Code;
  readonly message: string;
}

/** Where faults of any sheet are noted; a column is named by its title, empty for the row as a whole. */
export interface FaultBook {
  add(row: number, column: string, code: SheetFaultCode, message: string): void;
}

/** Gathers the faults of a sheet. */
export class Faults<Code extends string = SheetFaultCode> implements FaultBook {
  readonly all: SheetFault<Code | SheetFaultCode>[] = [];

  constructor(private readonly sheet: string) {}

  add(row: number, column: string, code: Code | SheetFaultCode, message: string): void {
    this.all.push({ sheet: this.sheet, row, column, code, message });
  }
}

/** A cell that is no text would fail every other rule as well: one sentence a cell is enough. Sheet by sheet, row by row. */
export function firstOfEachCell<Fault extends SheetFault<string>>(
  all: readonly Fault[],
  sheets: readonly string[],
): Fault[] {
  const cells = new Map<string, Fault>();
  for (const fault of all) {
    const key = `${fault.sheet}/${fault.row}/${fault.column}`;
    if (!cells.has(key)) cells.set(key, fault);
  }
  return [...cells.values()].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row,
  );
}
