import { Injectable } from '@nestjs/common';
import { assertMayEnterFor } from '#domain/rectification';
import { type Day, dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import {
  assertFit,
  Faults,
  firstOfEachCell,
  importFaulty,
  type ImportReport,
  markedCopy,
  openWorkbook,
  type RawRow,
  readSheet,
  reportOf,
  type SheetFault,
  type SheetRead,
  templateWorkbook,
} from '#platform/workbook';
import { type Tx, UnitOfWork } from '#persistence';
import { EntryRepository } from '../entry.repository.ts';
import { type EnteredItem, RectificationEntryService } from '../entry.service.ts';
import type { OpenedItem } from '../rectification.repository.ts';
import { SHEET } from './columns.ts';
import { itemKey, judgeRows, type KnownToOffice } from './judge-rows.ts';

/** Rows that hold nothing but a format count as rows of the file. */
const LIMITS = { rows: SHEET.rowLimit + 3_000, columns: 60 };

interface Judged {
  readonly items: readonly EnteredItem[];
  readonly faults: readonly SheetFault[];
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

  /** The workbook to fill in. */
  template(): Promise<Buffer> {
    return templateWorkbook([SHEET]);
  }

  /** @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `IMPORT_SHEET_UNFIT`, what `openWorkbook` throws */
  async check(actor: Actor, officeId: number, bytes: Buffer): Promise<ImportReport> {
    const read = await this.read(actor, officeId, bytes);
    const { faults } = await this.uow.run((tx) => this.judge(tx, officeId, read));
    return reportOf(read.rows.length, faults);
  }

  /**
   * The rows of the file in a workbook of our own, with what is wrong said beside them.
   * @throws DomainError what `check` throws
   */
  async marked(actor: Actor, officeId: number, bytes: Buffer): Promise<Buffer> {
    const read = await this.read(actor, officeId, bytes);
    const { faults } = await this.uow.run((tx) => this.judge(tx, officeId, read));
    return markedCopy([{ plan: SHEET, rows: read.rows }], faults);
  }

  /** @throws DomainError what `check` throws, and `IMPORT_FAULTY` with the report in its details */
  async import(actor: Actor, officeId: number, bytes: Buffer): Promise<OpenedItem[]> {
    const read = await this.read(actor, officeId, bytes);
    return this.uow.run(async (tx) => {
      // One import into an office at a time: two would judge each other's half-written work.
      await tx.query('SELECT 1 FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [officeId]);
      const { items, faults } = await this.judge(tx, officeId, read);
      if (faults.length > 0) throw importFaulty(reportOf(read.rows.length, faults));
      return this.entry.enterIn(tx, this.clock.now(), actor, officeId, items);
    });
  }

  /** Power before reading: a stranger's file is not even opened. */
  private async read(actor: Actor, officeId: number, bytes: Buffer): Promise<SheetRead> {
    assertMayEnterFor(reachOf(actor), officeId);
    const read = readSheet(await openWorkbook(bytes, LIMITS), SHEET);
    assertFit(SHEET, read);
    return read;
  }

  private async judge(tx: Tx, officeId: number, { rows, faults }: SheetRead): Promise<Judged> {
    const today = dayOf(this.clock.now());
    const found = new Faults(SHEET.name);
    const items = judgeRows(rows, await this.known(tx, officeId, rows, today), today, found);
    return { items, faults: firstOfEachCell([...faults, ...found.all], [SHEET.name]) };
  }

  private async known(tx: Tx, officeId: number, raw: readonly RawRow[], on: Day): Promise<KnownToOffice> {
    const units = await tx.query<{ id: number; code: string }>(
      'SELECT id, code FROM organizations WHERE code = ANY($1::text[])',
      [raw.map(({ cells }) => cells['unit'] ?? '')],
    );
    const unitIds = units.map(({ id }) => id);
    const below = await this.scope.unitsBelow(tx, on, officeId, unitIds);
    const people = await tx.query<{ id: number; key: string }>(
      `SELECT p.id, a.organization_id || '/' || p.code AS key FROM people p JOIN appointments a ON a.person_id = p.id
        WHERE p.code = ANY($1::text[]) AND a.organization_id = ANY($2::bigint[])
          AND a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to >= $3)`,
      [raw.map(({ cells }) => cells['responsible'] ?? ''), unitIds, on],
    );
    const items = await tx.query<{ unitId: number; source: string; problem: string; code: string }>(
      `SELECT unit_id AS "unitId", source, problem, code FROM rectification_items
        WHERE office_id = $1 AND problem = ANY($2::text[]) AND status NOT IN ('closed', 'set_aside')`,
      [officeId, raw.map(({ cells }) => cells['problem'] ?? '')],
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
