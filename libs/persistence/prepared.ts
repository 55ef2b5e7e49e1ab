import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Runs a statement that comes again with every request: parsed and planned once a connection instead of each time.
 * @param name of the statement: one text, one name; undefined: planned anew
 */
export async function queryPrepared<Row>(
  dataSource: DataSource,
  name: string | undefined,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { master } = dataSource.driver as unknown as { readonly master: Pool };
  const { rows } = await master.query({ name, text, values: [...values] });
  return rows as Row[];
}
