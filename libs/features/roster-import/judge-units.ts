import type { Day } from '#domain/shared';
import type { NewOrganization } from '#features/organizations';
import type { RawRow } from '#platform/workbook';
import { RosterCells } from './cells.ts';
import { KINDS, LEVELS } from './columns.ts';
import type { RosterFaults } from './fault.ts';
import type { KnownUnit } from './plan.ts';

interface UnitRow extends NewOrganization {
  readonly row: number;
}

export interface JudgedUnits {
  readonly created: readonly NewOrganization[];
  readonly unchanged: number;
  /** Every code of the file that reads well, known or new. */
  readonly codes: ReadonlySet<string>;
}

const RANK = { city: 0, county: 1, township: 2 } as const;

/** Rows of 单位: new ones are entered, known ones must say what is known. */
export function judgeUnits(
  rows: readonly RawRow[],
  known: ReadonlyMap<string, KnownUnit>,
  today: Day,
  faults: RosterFaults,
): JudgedUnits {
  const read = new Map<string, UnitRow>();
  for (const raw of rows) {
    const unit = unitOf(new RosterCells(raw, faults), today, faults);
    if (!unit) continue;
    const earlier = read.get(unit.code);
    if (earlier) {
      faults.add(unit.row, '单位代码', 'CODE_TWICE', `与第${earlier.row}行的代码相同，请只保留一行。`);
    } else read.set(unit.code, unit);
  }
  let unchanged = 0;
  const created: NewOrganization[] = [];
  for (const unit of read.values()) {
    const before = known.get(unit.code);
    if (before) {
      refuseDifference(unit, before, faults);
      unchanged += 1;
      continue;
    }
    judgePlace(unit, read, known, faults);
    const { row: _row, ...entry } = unit;
    created.push(entry);
  }
  refuseLoops(read, known, faults);
  return { created, unchanged, codes: new Set(read.keys()) };
}

function unitOf(cells: RosterCells, today: Day, faults: RosterFaults): UnitRow | undefined {
  const code = cells.code('code', '单位代码');
  const name = cells.required('name', '单位名称');
  const kind = cells.choice('kind', '类型', KINDS);
  const level = cells.choice('level', '层级', LEVELS);
  const parentCode = cells.text('parentCode') || null;
  const agencyCode = cells.text('agencyCode') || null;
  const validFrom = cells.day('validFrom', '启用日期') ?? today;
  if (agencyCode !== null && kind === 'unit') {
    faults.add(cells.row, '机关代字', 'AGENCY_CODE_UNFIT', '责任单位不发文，请不要填机关代字。');
  }
  if (code === '' || kind === undefined || level === undefined) return undefined;
  return { row: cells.row, code, name, kind, level, parentCode, agencyCode, validFrom };
}

/** Renaming, moving and closing keep their history elsewhere; a file does none of them by the way. */
function refuseDifference(unit: UnitRow, before: KnownUnit, faults: RosterFaults): void {
  const differences: readonly (readonly [title: string, same: boolean])[] = [
    ['单位名称', unit.name === before.name],
    ['类型', unit.kind === before.kind],
    ['层级', unit.level === before.level],
    ['上级单位代码', unit.parentCode === before.parentCode],
    ['机关代字', unit.agencyCode === before.agencyCode],
  ];
  for (const [title, same] of differences) {
    if (same) continue;
    const say = `代码“${unit.code}”已有单位“${before.name}”，${title}与系统中的不同；改名、撤并请在单位管理中办理。`;
    faults.add(unit.row, title, 'UNIT_DIFFERS', say);
  }
}

function judgePlace(
  unit: UnitRow,
  read: ReadonlyMap<string, UnitRow>,
  known: ReadonlyMap<string, KnownUnit>,
  faults: RosterFaults,
): void {
  if (unit.parentCode === null) return;
  const parent = read.get(unit.parentCode) ?? known.get(unit.parentCode);
  if (!parent) {
    const say = `没有代码为“${unit.parentCode}”的单位，请在本表中加上或更正代码。`;
    faults.add(unit.row, '上级单位代码', 'PARENT_NOT_FOUND', say);
  } else if (RANK[parent.level] > RANK[unit.level]) {
    faults.add(unit.row, '上级单位代码', 'PARENT_BELOW', '上级单位的层级比本单位低，请核对。');
  }
}

/** Known units hang where they hang: a loop runs through new ones alone. */
function refuseLoops(
  read: ReadonlyMap<string, UnitRow>,
  known: ReadonlyMap<string, KnownUnit>,
  faults: RosterFaults,
): void {
  const settled = new Set<string>();
  for (const unit of read.values()) {
    const path = new Set<string>();
    let at: UnitRow | undefined = unit;
    while (at && !known.has(at.code) && !settled.has(at.code)) {
      if (path.has(at.code)) {
        faults.add(at.row, '上级单位代码', 'PARENT_LOOP', '上级关系绕成了圈，请核对。');
        break;
      }
      path.add(at.code);
      at = at.parentCode === null ? undefined : read.get(at.parentCode);
    }
    path.forEach((code) => settled.add(code));
  }
}
