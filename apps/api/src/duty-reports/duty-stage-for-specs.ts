import type { Browser } from '../http/rig-for-specs.ts';
import { dutyForm } from '#seeds';
import { type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

export interface Item {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

export type Who = keyof TaskTown['as'] | 'head';

export const FORM = dutyForm();

/** What every section of the unit's lists asks for, and no more. */
export const ANSWERS = FORM.lists
  .filter(({ key }) => key === 'performance' || key === 'problems')
  .flatMap(({ sections }) => sections)
  .map(({ key, minLength }) => ({ section: key, text: '逐项写实。'.repeat(Math.ceil((minLength + 1) / 5)) }));

export const APPRAISAL = [
  { section: 'merit', text: '制度比较健全，任务落实较好。' },
  { section: 'weakness', text: '合法性审查仍有遗漏的情形。' },
];

/** Full marks, less so much in each dimension. */
export const scores = (off = 0) =>
  FORM.dimensions.map(({ key, points }) => ({ dimension: key, points: points - off }));

/** A town whose approver heads the second unit besides: the one whom recusal is for. Three tasks of the first are due. */
export async function dutyStage() {
  const town = await taskTown('2024-12-16');
  const head = await town.rig.signedIn('head');
  const { unitId, secondId, officeId } = town.office;
  await town.rig.uow.run(async (tx) => {
    await tx.query(
      `INSERT INTO appointments (person_id, organization_id, role, valid_from)
       SELECT id, $1, 'unit_head', '2024-01-01' FROM people WHERE code = 'approver'`,
      [secondId],
    );
    await tx.query(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on, completed_on)
       SELECT 'D' || n, $1, $2, '任务', '措施', s, '2024-01-02', '2024-06-28', '2024-06-28', c::date
         FROM (VALUES (1, 'done', '2024-06-20'), (2, 'done', '2024-07-05'), (3, 'in_progress', NULL)) AS v(n, s, c)`,
      [officeId, unitId],
    );
  });
  const ask = (who: Who, ...rest: Parameters<Browser['ask']>) =>
    (who === 'head' ? head : town.as[who]).ask(...rest);
  /** @throws Error with the whole answer when it is a refusal */
  const get = async (who: Who, path: string): Promise<Item> => {
    const { status, body } = await ask(who, 'GET', `/api/${path}`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as Item;
  };
  /** @throws Error with the whole answer when it is a refusal */
  const post = async (who: Who, path: string, body: object): Promise<Item> => {
    const answer = await ask(who, 'POST', `/api/${path}`, body);
    if (answer.status >= 300) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Item;
  };
  return {
    ...{ town, ask, get, post },
    refusal: async (who: Who, path: string, body: object) => {
      const answer = await ask(who, 'POST', `/api/${path}`, body);
      return { status: answer.status, code: answer.body['code'], details: answer.body['details'] };
    },
    /** An act on a report, on the version last seen. */
    act: (who: Who, item: Item, name: string, body: object = {}) =>
      post(who, `duty-reports/${item.id}/${name}`, { version: item.version, ...body }),
    /** Where the report of a unit is, as the page of a cycle tells. */
    reportIn: (page: Item, of: number): number => {
      const units = page['units'] as { unitId: number; dutyReportId: number }[];
      return units.find((one) => one.unitId === of)?.dutyReportId ?? 0;
    },
    close: () => town.close(),
  };
}

export type DutyStage = Awaited<ReturnType<typeof dutyStage>>;
