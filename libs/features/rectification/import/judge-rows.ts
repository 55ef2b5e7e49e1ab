import { type Day, isDay } from '#domain/shared';
import type { EnteredItem } from '../entry.service.ts';
import { SOURCE_BY_NAME, titleOf, type ColumnKey } from './columns.ts';
import type { RawItem, RowFault } from './read-sheet.ts';

/** What stands under the codes and problems that the file names. */
export interface KnownToOffice {
  /** Units below the office, by code. */
  readonly units: ReadonlyMap<string, number>;
  /** People who work in a unit, by `unitId/code`. */
  readonly people: ReadonlyMap<string, number>;
  /** Codes of items in the ledger, by `unitId/source/problem`. */
  readonly items: ReadonlyMap<string, string>;
}

export interface JudgedRow {
  readonly row: number;
  readonly item: EnteredItem;
}

export interface Judged {
  readonly rows: readonly JudgedRow[];
  readonly faults: readonly RowFault[];
}

const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as people write it: 2024-1-5, 2024/01/05, 2024年1月5日. */
function writtenDay(text: string): Day | undefined {
  const [, year, month = '', on = ''] = WRITTEN.exec(text) ?? [];
  const day = `${year ?? ''}-${month.padStart(2, '0')}-${on.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

export const itemKey = (unitId: number, source: string, problem: string) => `${unitId}/${source}/${problem}`;

/** Every fault of every row, so that a file is mended in one go. */
export function judgeRows(raw: readonly RawItem[], known: KnownToOffice, today: Day): Judged {
  const faults: RowFault[] = [];
  const rows: JudgedRow[] = [];
  const seen = new Map(known.items);
  for (const { row, cells } of raw) {
    const fault = (key: ColumnKey | undefined, message: string): undefined => {
      faults.push({ row, column: key === undefined ? '' : titleOf(key), message });
    };
    const dayIn = (key: 'foundOn' | 'dueOn') => {
      if (cells[key] === '') return undefined;
      return writtenDay(cells[key]) ?? fault(key, '日期不对，应形如 2024-01-08。');
    };
    const unitId = known.units.get(cells.unit);
    if (unitId === undefined && cells.unit !== '') fault('unit', '单位不存在或不在本机构督办范围内。');
    const source = Object.hasOwn(SOURCE_BY_NAME, cells.source) ? SOURCE_BY_NAME[cells.source] : undefined;
    if (source === undefined && cells.source !== '') {
      fault('source', `来源只能填${Object.keys(SOURCE_BY_NAME).join('、')}之一。`);
    }
    const foundOn = dayIn('foundOn') ?? today;
    if (foundOn > today) fault('foundOn', '发现日期还没有到。');
    const dueOn = dayIn('dueOn');
    if (dueOn !== undefined && dueOn < today) fault('dueOn', '整改期限已过，请填写今天或以后的日期。');
    const given = [cells.measure, cells.responsible, cells.dueOn].filter((text) => text !== '').length;
    if (given === 1 || given === 2) fault(undefined, '整改措施、责任人代码、整改期限要么都填，要么都不填。');
    const responsibleId = known.people.get(`${unitId ?? 0}/${cells.responsible}`);
    if (cells.responsible !== '' && unitId !== undefined && responsibleId === undefined) {
      fault('responsible', '责任人不存在或不在整改单位任职。');
    }
    if (unitId === undefined || source === undefined) continue;
    const key = itemKey(unitId, source, cells.problem);
    const twin = seen.get(key);
    if (twin !== undefined) fault('problem', `同一单位、同一来源的这个问题已有（${twin}），请删去这一行。`);
    seen.set(key, `第${row}行`);
    const agreed =
      given === 3 && responsibleId !== undefined && dueOn !== undefined
        ? { measure: cells.measure, responsibleId, dueOn }
        : undefined;
    const sourceRef = cells.sourceRef === '' ? null : cells.sourceRef;
    rows.push({ row, item: { unitId, source, sourceRef, problem: cells.problem, foundOn, agreed } });
  }
  return { rows, faults };
}
