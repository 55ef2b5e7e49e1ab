import type { DataSource } from 'typeorm';

/** Something that must never be, in one line. */
export type Finding = string;

/** One finding for each row that the statement brings up. */
export async function rowsThatMustNotBe(
  dataSource: DataSource,
  what: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Finding[]> {
  const rows = await dataSource.query<object[]>(sql, parameters);
  return rows.map((row) => `${what}: ${JSON.stringify(row)}`);
}
