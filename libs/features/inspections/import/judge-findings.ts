import { COMPLETION_DAYS, type Finding } from '#domain/inspection';
import { Cells, type FaultBook, type RawRow } from '#platform/workbook';
import { KIND_BY_NAME } from './columns.ts';

/** What stands under the names and codes that the file gives. */
export interface KnownToInspection {
  readonly units: readonly { readonly unitId: number; readonly unitName: string }[];
  /** Tasks of the office, by `unitId/code`, with every unit that takes part. */
  readonly tasks: ReadonlyMap<string, number>;
  /** Facts that are entered already, as `unitId/fact`. */
  readonly facts: ReadonlySet<string>;
}

export const factKey = (unitId: number, fact: string): string => `${unitId}/${fact}`;

/** Every fault of every row; the findings are whole only where there is none. */
export function judgeFindings(
  rows: readonly RawRow[],
  known: KnownToInspection,
  faults: FaultBook,
): Finding[] {
  const seen = new Map([...known.facts].map((key) => [key, '已登记']));
  return rows.flatMap((raw) => {
    const cells = new Cells(raw, faults);
    const unitId = unitOf(cells, known);
    const kind = cells.choice('kind', '类型', KIND_BY_NAME);
    const [fact, evidence, demand] = [
      cells.required('fact', '事实'),
      cells.required('evidence', '证据'),
      cells.required('demand', '整改要求'),
    ];
    const completionDays = cells.count('completionDays', '整改期限（日）', COMPLETION_DAYS);
    const taskId = taskOf(cells, known, unitId);
    if (kind === 'false_figures' && cells.text('task') === '') {
      cells.refuse('任务编号', '认定数据不实的，请填写是哪一项任务的数据。');
    }
    if (unitId === undefined || kind === undefined || completionDays === undefined) return [];
    const key = factKey(unitId, fact);
    const twin = seen.get(key);
    if (twin !== undefined) cells.refuse('事实', `该单位的这个问题${twin}，请删去这一行。`);
    seen.set(key, `与第${cells.row}行相同`);
    const basis = cells.text('basis');
    return [
      {
        ...{ unitId, kind, fact, evidence, demand, completionDays, taskId },
        ...{ basis: basis === '' ? null : basis, reportId: null },
      },
    ];
  });
}

function unitOf(cells: Cells, { units }: KnownToInspection): number | undefined {
  const name = cells.required('unit', '被督察单位');
  if (name === '') return undefined;
  const named = units.filter(({ unitName }) => unitName === name);
  if (named.length === 0) cells.refuse('被督察单位', '该单位不在本次督察范围内，请从下拉列表选。');
  if (named.length > 1) cells.refuse('被督察单位', '有几个被督察单位同名，这一行请在系统中登记。');
  return named.length === 1 ? named[0]?.unitId : undefined;
}

function taskOf(cells: Cells, { tasks }: KnownToInspection, unitId: number | undefined): number | null {
  const code = cells.text('task');
  if (code === '' || unitId === undefined) return null;
  const taskId = tasks.get(`${unitId}/${code}`);
  if (taskId === undefined) cells.refuse('任务编号', '该单位没有这项任务，请核对编号。');
  return taskId ?? null;
}
