import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { taskLife, taskNotFound, type TaskState } from '#domain/task';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { OPEN_TASK } from '#persistence';
import { Parameters } from './parameters.ts';
import { TaskReader } from './reader.ts';
import { LIGHT_FILTERS, type TaskFilter, type TaskListQuery } from './task-filter.ts';
import { taskColumns, type TaskItem, taskItem, type TaskItemRow, TASK_JOINS } from './task-item.ts';
import { listStatement, readTaskCursor } from './task-list.sql.ts';
import { GIVEN_BACK, suspendedOn } from './task-conditions.ts';
import { TextFinder } from './text-finder.ts';
import { Today } from './today.ts';
import { waysTo } from './visible-tasks.ts';

const DEFAULT_LIMIT = 25;
/** Of the open and of the others each: more are counted for nobody, and cost nobody's time. */
const COUNTED = 10_000;

/** How many open tasks show each light, and how many tasks there are in each state. */
export interface TaskCounts {
  readonly lights: Readonly<Record<(typeof LIGHT_FILTERS)[number], number>>;
  readonly states: Readonly<Record<TaskState | 'sent_back', number>>;
  /** Otherwise there are more than are counted one by one, and each number is the least there are. */
  readonly complete: boolean;
}

/** 任务清单: what the viewer may see, one statement a page, however many tasks there are. */
@Injectable()
export class TaskListService {
  constructor(
    private readonly reader: TaskReader,
    private readonly today: Today,
    private readonly texts: TextFinder,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  async list(reach: Reach, query: TaskListQuery): Promise<Page<TaskItem>> {
    const { order = 'dueOn', limit = DEFAULT_LIMIT, cursor, ...filter } = query;
    const after = readTaskCursor(order, cursor);
    const days = await this.today.light();
    const parameters = new Parameters();
    const lookedUp = await this.texts.lookUp(filter.text);
    const ways = waysTo(reach, { ...filter, lookedUp }, days, parameters);
    if (ways.length === 0) return { items: [], next: null };
    const statement = listStatement({ ways, order, limit, after }, days.today, parameters);
    const rows = await this.reader.query<TaskItemRow & { key: string }>(statement, parameters.values);
    const page = pageOf(rows, limit, ({ key, id }) => writeCursor(order, [key, id]));
    return { next: page.next, items: page.items.map((row) => taskItem(row, days)) };
  }

  /** Tasks as they stand, in the order asked for; nobody's sight is asked. */
  async items(taskIds: readonly number[]): Promise<TaskItem[]> {
    const days = await this.today.light();
    // Inside a SELECT the planner does not count the ids, and so has no reason to plan anew each time.
    const rows = await this.reader.query<TaskItemRow>(
      `SELECT ${taskColumns('$2::date')} FROM unnest((SELECT $1::bigint[])) WITH ORDINALITY AS asked(id, nth)
         JOIN tasks t ON t.id = asked.id ${TASK_JOINS} ORDER BY asked.nth`,
      [taskIds, days.today],
    );
    return rows.map((row) => taskItem(row, days));
  }

  /** @throws DomainError `TASK_NOT_FOUND` */
  async item(taskId: number): Promise<TaskItem> {
    const [item] = await this.items([taskId]);
    if (!item) throw taskNotFound(taskId);
    return item;
  }

  /**
   * Of all tasks that a filter leaves, whatever their state unless the filter names one; of very many only some
   * thousands are counted, and the answer says so.
   */
  async counts(reach: Reach, filter: TaskFilter): Promise<TaskCounts> {
    const days = await this.today.light();
    const parameters = new Parameters();
    const lookedUp = await this.texts.lookUp(filter.text);
    const ways = waysTo(reach, { status: 'all', ...withoutMissing(filter), lookedUp }, days, parameters);
    const today = `${parameters.add(days.today)}::date`;
    const nearUntil = `${parameters.add(days.nearUntil)}::date`;
    if (ways.length === 0) return countsOf([]);
    const found = [`AND t.${OPEN_TASK}`, `AND NOT t.${OPEN_TASK}`]
      .flatMap((half) => ways.map((way) => way('t.id, t.status, t.due_on', `${half} LIMIT ${COUNTED}`)))
      .map((some) => `(${some})`)
      .join(' UNION ');
    const suspended = suspendedOn(today);
    const rows = await this.reader.query<CountRow>(
      `SELECT status, count(*) AS n, count(*) FILTER (WHERE sent_back) AS "sentBack", count(*) FILTER (WHERE suspended) AS suspended,
              count(*) FILTER (WHERE NOT suspended AND due_on < ${today}) AS overdue,
              count(*) FILTER (WHERE NOT suspended AND due_on >= ${today} AND due_on <= ${nearUntil}) AS near,
              count(*) FILTER (WHERE NOT suspended AND due_on > ${nearUntil}) AS normal
         FROM (SELECT t.status, t.due_on, ${suspended} AS suspended,
                      t.status = 'returned' AND NOT ${GIVEN_BACK} AS sent_back FROM (${found}) AS t) AS told GROUP BY status`,
      parameters.values,
    );
    return countsOf(rows);
  }
}

type CountRow = TaskCounts['lights'] & {
  readonly status: TaskState;
  readonly n: number;
  readonly sentBack: number;
};

const withoutMissing = (filter: TaskFilter): TaskFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

function countsOf(rows: readonly CountRow[]): TaskCounts {
  const none = <K extends string>(names: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  const lights = none(LIGHT_FILTERS);
  const states = none([...(Object.keys(taskLife.states) as TaskState[]), 'sent_back']);
  for (const { status, n, sentBack, ...shown } of rows) {
    states[status] += n - sentBack;
    states.sent_back += sentBack;
    if (status === 'draft' || taskLife.finals.includes(status)) continue;
    for (const light of LIGHT_FILTERS) lights[light] += shown[light];
  }
  const isOpen = ({ status }: CountRow) => status !== 'draft' && !taskLife.finals.includes(status);
  const total = (some: readonly CountRow[]) => some.reduce((sum, { n }) => sum + n, 0);
  const complete =
    total(rows.filter(isOpen)) < COUNTED && total(rows.filter((row) => !isOpen(row))) < COUNTED;
  return { lights, states, complete };
}
