import type { Day } from '#domain/shared';
import type { RawRow } from '#platform/workbook';
import type { Tx } from '#persistence';

/** What an office may name in a file, and what stands in it already. */
export interface KnownToOffice {
  readonly units: readonly { readonly id: number; readonly code: string; readonly name: string }[];
  readonly targets: readonly { readonly id: number; readonly title: string }[];
  /** Codes of the file that are taken. */
  readonly codes: ReadonlySet<string>;
  readonly tasks: readonly {
    readonly unitId: number;
    readonly title: string;
    readonly dueOn: Day;
    readonly code: string;
  }[];
}

type Choices = Pick<KnownToOffice, 'units' | 'targets'>;

/** Organisations below the office that exist on a day, and its targets of this year and the next. */
export async function choicesOf(tx: Tx, officeId: number, on: Day): Promise<Choices> {
  const units = await tx.query<KnownToOffice['units'][number]>(
    `WITH RECURSIVE down AS (
       SELECT id FROM organizations WHERE parent_id = $1
       UNION ALL SELECT o.id FROM organizations o JOIN down ON o.parent_id = down.id)
     SELECT o.id, o.code, o.name FROM organizations o JOIN down USING (id)
      WHERE o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2) ORDER BY o.name, o.id`,
    [officeId, on],
  );
  const targets = await tx.query<KnownToOffice['targets'][number]>(
    `SELECT id, title FROM targets WHERE office_id = $1 AND plan_year >= extract(year FROM $2::date) AND status <> 'withdrawn' ORDER BY plan_year, id`,
    [officeId, on],
  );
  return { units, targets };
}

export async function knownToOffice(
  tx: Tx,
  officeId: number,
  rows: readonly RawRow[],
  on: Day,
): Promise<KnownToOffice> {
  const texts = (key: string) => [...new Set(rows.map(({ cells }) => cells[key] ?? ''))];
  const taken = await tx.query<{ code: string }>('SELECT code FROM tasks WHERE code = ANY($1::text[])', [
    texts('code'),
  ]);
  const tasks = await tx.query<KnownToOffice['tasks'][number]>(
    `SELECT lead_unit_id AS "unitId", title, due_on AS "dueOn", code FROM tasks
      WHERE office_id = $1 AND title = ANY($2::text[]) AND status <> 'withdrawn'`,
    [officeId, texts('title')],
  );
  return {
    ...(await choicesOf(tx, officeId, on)),
    ...{ codes: new Set(taken.map(({ code }) => code)), tasks },
  };
}
