import { DomainError } from '#domain/shared';
import type { SheetFault } from './faults.ts';
import type { ImportSheet } from './import-sheet.ts';
import type { SheetRead } from './read-sheet.ts';

/** An answer stays readable; the marked copy shows every fault. */
const FAULTS_SHOWN = 500;

/** What is found of a file before anything is written. */
export interface ImportReport<Fault extends SheetFault<string> = SheetFault> {
  /** Nothing stands in the way. */
  readonly ready: boolean;
  readonly rows: number;
  readonly faultCount: number;
  /** The first few hundred, row by row. */
  readonly faults: readonly Fault[];
}

export const reportOf = <Fault extends SheetFault<string>>(
  rows: number,
  faults: readonly Fault[],
): ImportReport<Fault> => ({
  ...{ ready: faults.length === 0, rows },
  ...{ faultCount: faults.length, faults: faults.slice(0, FAULTS_SHOWN) },
});

/** All or nothing: with the report in its details. */
export const importFaulty = (report: ImportReport<SheetFault<string>>): DomainError =>
  new DomainError(
    'IMPORT_FAULTY',
    `文件有${report.faultCount}处问题，本次一行也没有导入。请按逐行说明更正后重新上传，或下载标注了问题的副本。`,
    { ...report },
  );

/**
 * A file in which there is nothing to judge.
 * @throws DomainError `IMPORT_SHEET_UNFIT`
 */
export function assertFit({ name }: ImportSheet, { found, rows, faults }: SheetRead): void {
  const [fault] = faults.filter(({ code }) => code === 'COLUMN_MISSING' || code === 'TOO_MANY_ROWS');
  const why = !found
    ? `没有名为“${name}”的工作表。`
    : (fault?.message ?? (rows.length === 0 ? '标题行下面没有内容。' : undefined));
  if (why === undefined) return;
  throw new DomainError('IMPORT_SHEET_UNFIT', `文件不能导入：${why}请用模板填写后重新上传。`, {
    sheet: name,
  });
}
