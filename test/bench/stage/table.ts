/** Columns as wide as their widest cell; Chinese characters count twice. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row.map((cell, column) => ' '.repeat((widths[column] ?? 0) - width(cell)) + cell).join('  '),
    )
    .join('\n');
}

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
