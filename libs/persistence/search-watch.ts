import type { QueryRunner } from 'typeorm';

/** Which change of a table makes an entry of the search stale. */
export interface SearchWatch {
  readonly table: string;
  /** Kind of the entries concerned. */
  readonly kind: string;
  /** What the entry is made of, of a row: an update that changes none of it is let pass. */
  readonly facts: (row: string) => readonly string[];
  /** The ids of the records concerned, as a query over the changed rows. */
  readonly records: (changed: string) => string;
}

/**
 * Has the database itself note every change, whichever way it comes: rows that come or go by the statement, rows that
 * change one by one, because most updates change nothing that is searched. For migrations.
 */
export async function watchForSearch(runner: QueryRunner, watch: SearchWatch): Promise<void> {
  const { table, kind, facts, records } = watch;
  const name = nameOf(watch);
  const note = (changed: string) =>
    `INSERT INTO search_stale (kind, record_id)
     SELECT DISTINCT '${kind}', found.id FROM (${records(changed)}) AS found(id) WHERE found.id IS NOT NULL`;
  const noting = (suffix: string, changed: string) =>
    `CREATE FUNCTION ${name}_${suffix}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN ${note(changed)}; RETURN NULL; END $$`;
  await runner.query(noting('rows', 'changed_rows'));
  await runner.query(noting('row', '(SELECT (OLD).* UNION ALL SELECT (NEW).*)'));
  await runner.query(
    `CREATE TRIGGER ${name}_added AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed_rows
     FOR EACH STATEMENT EXECUTE FUNCTION ${name}_rows()`,
  );
  await runner.query(
    `CREATE TRIGGER ${name}_gone AFTER DELETE ON ${table} REFERENCING OLD TABLE AS changed_rows
     FOR EACH STATEMENT EXECUTE FUNCTION ${name}_rows()`,
  );
  const of = (row: string) => `ROW(${facts(row).join(', ')})`;
  await runner.query(
    `CREATE TRIGGER ${name}_changed AFTER UPDATE ON ${table}
     FOR EACH ROW WHEN (${of('OLD')} IS DISTINCT FROM ${of('NEW')}) EXECUTE FUNCTION ${name}_row()`,
  );
}

export async function unwatchForSearch(runner: QueryRunner, watch: SearchWatch): Promise<void> {
  const name = nameOf(watch);
  for (const end of ['added', 'gone', 'changed']) {
    await runner.query(`DROP TRIGGER ${name}_${end} ON ${watch.table}`);
  }
  await runner.query(`DROP FUNCTION ${name}_rows(), ${name}_row()`);
}

const nameOf = ({ table, kind }: SearchWatch): string => `${table}_search_${kind}`;
