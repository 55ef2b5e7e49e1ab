import type { Tx } from '../../persistence/index.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  /** The table that a foreign key leads to. */
  readonly target: string | null;
  readonly required: boolean;
}

const COLUMNS = `
  SELECT c.column_name AS name, c.udt_name AS type,
         c.is_nullable = 'NO' AND c.column_default IS NULL AND c.is_identity = 'NO' AS required,
         (SELECT k.confrelid::regclass::text FROM pg_constraint k
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
           WHERE k.contype = 'f' AND k.conrelid = $1::text::regclass AND a.attname = c.column_name) AS target
    FROM information_schema.columns c
   WHERE c.table_schema = 'public' AND c.table_name = $1::text AND c.is_identity = 'NO' AND c.is_generated = 'NEVER'`;

let planted = 0;

/**
 * Enters one row by plain SQL and fills in what it must have: a reference by the row that the context names for its
 * table, text by the mark, so that it is known again wherever it shows up. A new column of a table needs no new line.
 * @returns its id; 0 for a table without
 */
export async function plantRow(
  tx: Tx,
  table: string,
  values: Readonly<Record<string, unknown>>,
  { mark, rows }: { readonly mark: string; readonly rows: Readonly<Record<string, number>> },
): Promise<number> {
  planted += 1;
  const columns = await tx.query<Column>(COLUMNS, [table]);
  const row = Object.fromEntries(
    columns.flatMap((column) => {
      const given = values[column.name] ?? (column.required ? filling(column, rows, mark) : undefined);
      return given === undefined ? [] : [[column.name, given]];
    }),
  );
  const names = Object.keys(row);
  const [result] = await tx.query<{ row: { id?: number } }>(
    `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map((_, nth) => `$${nth + 1}`).join(', ')}) RETURNING to_jsonb(${table}) AS row`,
    Object.values(row),
  );
  return result?.row.id ?? 0;
}

function filling(
  { name, type, target }: Column,
  rows: Readonly<Record<string, number>>,
  mark: string,
): unknown {
  if (target !== null && rows[target] !== undefined) return rows[target];
  switch (type) {
    case 'text':
    case 'varchar':
      return `${mark}${name}${planted}`;
    case 'date':
      return '2026-06-30';
    case 'timestamptz':
      return '2026-03-01T01:00:00Z';
    case 'jsonb':
      return '[]';
    case 'bool':
      return true;
    case '_text':
      return [];
    default:
      return 1;
  }
}
