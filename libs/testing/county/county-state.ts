import type { Tx } from '../../persistence/index.ts';
import type { County } from './enter-county.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

const REFERENCES = `
  SELECT k.conrelid::regclass::text AS table, a.attname AS column, k.confrelid::regclass::text AS target
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
   WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`;

/** What coming and going writes about a person, whoever asks. */
const LEFT_OUT = new Set([
  'sessions',
  'account_passwords',
  'one_time_links',
  'idempotency_keys',
  'deliveries',
]);

/**
 * A checksum of each table over the rows that belong to a county: those of its organisations and whatever refers to
 * one that does, over any number of steps. A table that is new is covered by its foreign keys.
 */
export async function stateOfCounty(tx: Tx, { code }: County): Promise<Record<string, string>> {
  const references = (await tx.query<Reference>(REFERENCES)).filter(({ table }) => !LEFT_OUT.has(table));
  const own = new Map<string, Set<number>>();
  const take = (table: string, ids: readonly number[]) => {
    const known = own.get(table) ?? new Set<number>();
    const before = known.size;
    for (const id of ids) known.add(id);
    own.set(table, known);
    return known.size > before;
  };
  const found = (table: string, where: string, values: readonly unknown[]) =>
    tx.query<{ id: number }>(`SELECT id FROM ${table} t WHERE ${where}`, values);
  const idsOf = async (table: string) =>
    take(
      table,
      (await found(table, "code LIKE $1::text || '-%'", [code])).map(({ id }) => id),
    );
  await idsOf('organizations');
  await idsOf('people');
  const withId = await tablesWithId(tx);
  for (let grown = true; grown;) {
    grown = false;
    for (const { table, column, target } of references.filter((one) => withId.has(one.table))) {
      const ids = [...(own.get(target) ?? [])];
      if (ids.length === 0) continue;
      const rows = await found(table, `${column} = ANY($1)`, [ids]);
      grown =
        take(
          table,
          rows.map(({ id }) => id),
        ) || grown;
    }
  }
  const sums: Record<string, string> = {};
  for (const [table, ids] of own) {
    if (ids.size === 0 || table === 'accounts') continue;
    const [row] = await tx.query<{ sum: string }>(
      `SELECT count(*) || ' rows ' || md5(string_agg(t::text, '|' ORDER BY id)) AS sum FROM ${table} t WHERE id = ANY($1)`,
      [[...ids]],
    );
    sums[table] = row?.sum ?? '';
  }
  return sums;
}

async function tablesWithId(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'",
  );
  return new Set(rows.map(({ name }) => name));
}
