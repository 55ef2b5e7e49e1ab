import { type Day, DomainError } from '#domain/shared';
import { firstDeadline } from '#domain/task';
import { Cells, type FaultBook, type RawRow } from '#platform/workbook';
import { isReservedCode, type TaskDraft } from '../task-commands.ts';
import type { KnownToOffice } from './known.query.ts';

const keyOf = (unitId: number, title: string, dueOn: Day): string => `${unitId}/${dueOn}/${title}`;

/** Every fault of every row, so that a file is mended in one go; the drafts are whole only where there is none. */
export function judgeTasks(
  rows: readonly RawRow[],
  officeId: number,
  known: KnownToOffice,
  today: Day,
  faults: FaultBook,
): TaskDraft[] {
  const seen = new Map(
    known.tasks.map(({ unitId, title, dueOn, code }) => [keyOf(unitId, title, dueOn), code]),
  );
  const codes = new Map([...known.codes].map((code) => [code, '系统中已有的任务']));
  return rows.flatMap((raw) => {
    const cells = new Cells(raw, faults);
    const leadUnitId = unitOf(cells, known);
    const title = cells.required('title', '任务名称');
    const measure = cells.required('measure', '具体措施');
    const dueOn = dueOf(cells, today);
    const targetId = targetOf(cells, known);
    const code = codeOf(cells, codes);
    if (leadUnitId === undefined || dueOn === undefined) return [];
    const key = keyOf(leadUnitId, title, dueOn);
    const twin = seen.get(key);
    if (twin !== undefined) {
      cells.refuse('任务名称', `该单位已有同名、同期限的任务（${twin}），请删去这一行。`);
    }
    seen.set(key, `第${cells.row}行`);
    return [
      {
        ...{ officeId, leadUnitId, title, measure, dueOn, targetId },
        ...(code === '' ? {} : { code }),
      },
    ];
  });
}

/** By its name, or by its code where several bear the name. */
function unitOf(cells: Cells, { units }: KnownToOffice): number | undefined {
  const text = cells.required('unit', '牵头单位');
  if (text === '') return undefined;
  const named = units.filter(({ name, code }) => name === text || code === text);
  const [only] = named;
  if (named.length > 1) cells.refuse('牵头单位', `有${named.length}个单位叫“${text}”，请改填单位代码。`);
  else if (only === undefined) cells.refuse('牵头单位', '单位不存在或不在本机构督办范围内。');
  return named.length === 1 ? only?.id : undefined;
}

function targetOf(cells: Cells, { targets }: KnownToOffice): number | null {
  const text = cells.text('target');
  if (text === '') return null;
  const named = targets.filter(({ title }) => title === text);
  if (named.length === 0) cells.refuse('年度目标', '本机构没有这个年度目标，请从下拉列表选。');
  if (named.length > 1) {
    cells.refuse('年度目标', '有几个年度目标同名，请留空，导入后在任务中选择。');
  }
  return named[0]?.id ?? null;
}

function dueOf(cells: Cells, today: Day): Day | undefined {
  const dueOn = cells.requiredDay('dueOn', '完成期限');
  if (dueOn === undefined) return undefined;
  try {
    firstDeadline(today, dueOn);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    cells.refuse('完成期限', dueOn < today ? '完成期限已过，请填写今天或以后的日期。' : error.message);
  }
  return dueOn;
}

function codeOf(cells: Cells, seen: Map<string, string>): string {
  const code = cells.text('code');
  if (code === '') return code;
  const twin = seen.get(code);
  if (isReservedCode(code)) {
    cells.refuse('任务编号', '这种格式留给系统自动编号，请换一个，或留空由系统编号。');
  } else if (twin !== undefined) cells.refuse('任务编号', `与${twin}的编号相同，请更换。`);
  seen.set(code, `第${cells.row}行`);
  return code;
}
