import type { Day } from '#domain/shared';
import { Cells, type Faults, type RawRow } from '#platform/workbook';
import type { EnteredItem } from '../entry.service.ts';
import { SOURCE_BY_NAME } from './columns.ts';

/** What stands under the codes and problems that the file names. */
export interface KnownToOffice {
  /** Units below the office, by code. */
  readonly units: ReadonlyMap<string, number>;
  /** People who work in a unit, by `unitId/code`. */
  readonly people: ReadonlyMap<string, number>;
  /** Codes of items in the ledger, by `unitId/source/problem`. */
  readonly items: ReadonlyMap<string, string>;
}

export const itemKey = (unitId: number, source: string, problem: string) => `${unitId}/${source}/${problem}`;

/** Every fault of every row, so that a file is mended in one go. */
export function judgeRows(
  raw: readonly RawRow[],
  known: KnownToOffice,
  today: Day,
  faults: Faults,
): EnteredItem[] {
  const seen = new Map(known.items);
  return raw.flatMap((row) => itemOf(new Cells(row, faults), known, seen, today));
}

function itemOf(cells: Cells, known: KnownToOffice, seen: Map<string, string>, today: Day): EnteredItem[] {
  const code = cells.required('unit', '单位代码');
  const unitId = known.units.get(code);
  if (unitId === undefined && code !== '') cells.refuse('单位代码', '单位不存在或不在本机构督办范围内。');
  const source = cells.choice('source', '来源', SOURCE_BY_NAME);
  const problem = cells.required('problem', '问题');
  const foundOn = cells.day('foundOn', '发现日期') ?? today;
  if (foundOn > today) cells.refuse('发现日期', '发现日期还没有到。');
  const agreed = agreedOf(cells, known, unitId, today);
  if (unitId === undefined || source === undefined) return [];
  const key = itemKey(unitId, source, problem);
  const twin = seen.get(key);
  if (twin !== undefined) {
    cells.refuse('问题', `同一单位、同一来源的这个问题已有（${twin}），请删去这一行。`);
  }
  seen.set(key, `第${cells.row}行`);
  const sourceRef = cells.text('sourceRef');
  return [{ unitId, source, sourceRef: sourceRef === '' ? null : sourceRef, problem, foundOn, agreed }];
}

/** The measure with who answers for it and by when: all three or none. */
function agreedOf(
  cells: Cells,
  known: KnownToOffice,
  unitId: number | undefined,
  today: Day,
): EnteredItem['agreed'] {
  const [measure = '', responsible = '', due = ''] = ['measure', 'responsible', 'dueOn'].map((key) =>
    cells.text(key),
  );
  const dueOn = cells.day('dueOn', '整改期限');
  if (dueOn !== undefined && dueOn < today) {
    cells.refuse('整改期限', '整改期限已过，请填写今天或以后的日期。');
  }
  const given = [measure, responsible, due].filter((text) => text !== '').length;
  if (given === 1 || given === 2) {
    cells.refuse('', '整改措施、责任人代码、整改期限要么都填，要么都不填。');
  }
  const responsibleId = known.people.get(`${unitId ?? 0}/${responsible}`);
  if (responsible !== '' && unitId !== undefined && responsibleId === undefined) {
    cells.refuse('责任人代码', '责任人不存在或不在整改单位任职。');
  }
  return given === 3 && responsibleId !== undefined && dueOn !== undefined
    ? { measure, responsibleId, dueOn }
    : undefined;
}
