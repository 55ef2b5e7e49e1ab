import { cutTo, padTo, widthOf } from './width.ts';

/** One column: its heading, and how to read it from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => string | number | null;
  /** Longer texts are cut to so many terminal columns. */
  readonly atMost?: number;
}

/** Rows as aligned text with a heading; one sentence instead when there is none. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], none: string): string {
  if (rows.length === 0) return none;
  const cells = rows.map((row) =>
    columns.map(({ of, atMost }) => {
      const text = String(of(row) ?? '-');
      return atMost === undefined ? text : cutTo(text, atMost);
    }),
  );
  const lines = [columns.map(({ name }) => name), ...cells];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, index) => padTo(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Named facts, one a line, the names aligned. */
export function facts(pairs: readonly (readonly [name: string, value: string | number | null])[]): string {
  const widest = Math.max(...pairs.map(([name]) => widthOf(name)));
  return pairs.map(([name, value]) => `${padTo(name, widest)}  ${value ?? '-'}`).join('\n');
}
