import { Injectable } from '@nestjs/common';
import { assertMayEnterFor } from '#domain/rectification';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { openWorkbook } from '#platform/workbook';
import { type Tx, UnitOfWork } from '#persistence';
import { EntryRepository } from '../entry.repository.ts';
import { RectificationEntryService } from '../entry.service.ts';
import type { OpenedItem } from '../rectification.repository.ts';
import { ROW_LIMIT } from './columns.ts';
import { itemKey, type Judged, judgeRows, type KnownToOffice } from './judge-rows.ts';
import { type RawItem, readSheet, type RowFault, type SheetRead } from './read-sheet.ts';

/** Rows that hold nothing but a format count as rows of the file. */
const LIMITS = { rows: ROW_LIMIT + 3_000, columns: 60 };
const FAULTS_SHOWN = 500;

export interface ImportReport {
  /** Nothing stands in the way. */
  readonly ready: boolean;
  readonly rows: number;
  readonly faultCount: number;
  /** The first few hundred, row by row. */
  readonly faults: readonly RowFault[];
}

/** 整改事项批量导入: a workbook, all of it or none. The same file a second time is refused row by row. */
@Injectable()
export class RectificationImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly entry: RectificationEntryService,
    private readonly scope: EntryRepository,
  ) {}

  /** @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `RECTIFICATION_SHEET_UNFIT`, what `openWorkbook` throws */
  async check(actor: Actor, officeId: number, bytes: Buffer): Promise<ImportReport> {
    const sheet = await this.read(actor, officeId, bytes);
    return this.uow.run(async (tx) => {
      const { faults } = await this.judge(tx, officeId, sheet);
      return reportOf(sheet.rows.length, faults);
    });
  }

  /** @throws DomainError what `check` throws, and `RECTIFICATION_IMPORT_FAULTY` with the report in its details */
  async import(actor: Actor, officeId: number, bytes: Buffer): Promise<OpenedItem[]> {
    const sheet = await this.read(actor, officeId, bytes);
    return this.uow.run(async (tx) => {
      // One import into an office at a time: two would judge each other's half-written work.
      await tx.query('SELECT 1 FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [officeId]);
      const { rows, faults } = await this.judge(tx, officeId, sheet);
      if (faults.length > 0) {
        throw new DomainError(
          'RECTIFICATION_IMPORT_FAULTY',
          `文件有${faults.length}处问题，本次一行也没有导入，请按逐行说明更正后重新上传。`,
          { ...reportOf(sheet.rows.length, faults) },
        );
      }
      const items = rows.map(({ item }) => item);
      return this.entry.enterIn(tx, this.clock.now(), actor, officeId, items);
    });
  }

  /** Power before reading: a stranger's file is not even opened. */
  private async read(actor: Actor, officeId: number, bytes: Buffer): Promise<SheetRead> {
    assertMayEnterFor(reachOf(actor), officeId);
    return readSheet(await openWorkbook(bytes, LIMITS));
  }

  private async judge(tx: Tx, officeId: number, { rows, faults }: SheetRead): Promise<Judged> {
    const today = dayOf(this.clock.now());
    const judged = judgeRows(rows, await this.known(tx, officeId, rows, today), today);
    const all = [...faults, ...judged.faults].sort((a, b) => a.row - b.row);
    return { rows: judged.rows, faults: all };
  }

  private async known(tx: Tx, officeId: number, raw: readonly RawItem[], on: Day): Promise<KnownToOffice> {
    const units = await tx.query<{ id: number; code: string }>(
      'SELECT id, code FROM organizations WHERE code = ANY($1::text[])',
      [raw.map(({ cells }) => cells.unit)],
    );
    const unitIds = units.map(({ id }) => id);
    const below = await this.scope.unitsBelow(tx, on, officeId, unitIds);
    const people = await tx.query<{ id: number; key: string }>(
      `SELECT p.id, a.organization_id || '/' || p.code AS key FROM people p JOIN appointments a ON a.person_id = p.id
        WHERE p.code = ANY($1::text[]) AND a.organization_id = ANY($2::bigint[])
          AND a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to >= $3)`,
      [raw.map(({ cells }) => cells.responsible), unitIds, on],
    );
    const items = await tx.query<{ unitId: number; source: string; problem: string; code: string }>(
      `SELECT unit_id AS "unitId", source, problem, code FROM rectification_items
        WHERE office_id = $1 AND problem = ANY($2::text[]) AND status NOT IN ('closed', 'set_aside')`,
      [officeId, raw.map(({ cells }) => cells.problem)],
    );
    return {
      units: new Map(units.filter(({ id }) => below.has(id)).map(({ id, code }) => [code, id])),
      people: new Map(people.map(({ id, key }) => [key, id])),
      items: new Map(
        items.map(({ unitId, source, problem, code }) => [itemKey(unitId, source, problem), code]),
      ),
    };
  }
}

const reportOf = (rows: number, faults: readonly RowFault[]): ImportReport => ({
  ...{ ready: faults.length === 0, rows },
  ...{ faultCount: faults.length, faults: faults.slice(0, FAULTS_SHOWN) },
});
