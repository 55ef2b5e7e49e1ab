import { Injectable } from '@nestjs/common';
import type { Finding } from '#domain/inspection';
import type { Actor } from '#platform/actor';
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
import type { Tx } from '#persistence';
import { assertUnderWay, FindingService } from '../findings.service.ts';
import { InspectionDesk, type TakenInspection } from '../inspection-desk.ts';
import { InspectionRepository } from '../inspection.repository.ts';
import { findingSheet } from './columns.ts';
import { factKey, judgeFindings, type KnownToInspection } from './judge-findings.ts';

const SHEET = findingSheet([]);
/** Rows that hold nothing but a format count as rows of the file. */
const LIMITS = { rows: SHEET.rowLimit + 3_000, columns: 60 };

interface Judged {
  readonly findings: readonly Finding[];
  readonly faults: readonly SheetFault[];
}

/** 督察问题批量导入: a workbook, all of it or none. The same file a second time is refused row by row. */
@Injectable()
export class FindingImportService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly inspections: InspectionRepository,
    private readonly findings: FindingService,
  ) {}

  /**
   * The workbook to fill in, with the inspected units to choose from.
   * @throws DomainError `INSPECTION_NOT_FOUND`, `POWER_REFUSED`, `INSPECTION_STATE`
   */
  template(actor: Actor, inspectionId: number): Promise<Buffer> {
    return this.desk.act(actor, 'work', { inspectionId }, (_, taken) => {
      assertUnderWay(taken);
      return templateWorkbook([findingSheet(taken.units.map(({ unitName }) => unitName))]);
    });
  }

  /** @throws DomainError what `template` throws, `IMPORT_SHEET_UNFIT`, what `openWorkbook` throws */
  async check(actor: Actor, inspectionId: number, bytes: Buffer): Promise<ImportReport> {
    const read = await this.read(actor, inspectionId, bytes);
    return this.desk.act(actor, 'work', { inspectionId }, async ({ tx }, taken) => {
      const { faults } = await this.judge(tx, taken, read);
      return reportOf(read.rows.length, faults);
    });
  }

  /**
   * The rows of the file in a workbook of our own, with what is wrong said beside them.
   * @throws DomainError what `check` throws
   */
  async marked(actor: Actor, inspectionId: number, bytes: Buffer): Promise<Buffer> {
    const read = await this.read(actor, inspectionId, bytes);
    const { faults } = await this.desk.act(actor, 'work', { inspectionId }, ({ tx }, taken) =>
      this.judge(tx, taken, read),
    );
    return markedCopy([{ plan: SHEET, rows: read.rows }], faults);
  }

  /**
   * @returns the ids of the findings, in the order of the rows
   * @throws DomainError what `check` throws, `IMPORT_FAULTY` with the report in its details, `INSPECTION_FINDINGS_TOO_MANY`
   */
  async import(actor: Actor, inspectionId: number, bytes: Buffer): Promise<number[]> {
    const read = await this.read(actor, inspectionId, bytes);
    return this.desk.act(actor, 'work', { inspectionId }, async (deed, taken) => {
      const { findings, faults } = await this.judge(deed.tx, taken, read);
      if (faults.length > 0) throw importFaulty(reportOf(read.rows.length, faults));
      return this.findings.addIn(deed, taken, findings);
    });
  }

  /** Power before reading: a stranger's file is not even opened; and no inspection is held while one is. */
  private async read(actor: Actor, inspectionId: number, bytes: Buffer): Promise<SheetRead> {
    await this.desk.act(actor, 'work', { inspectionId }, (_, taken) =>
      Promise.resolve(assertUnderWay(taken)),
    );
    const read = readSheet(await openWorkbook(bytes, LIMITS), SHEET);
    assertFit(SHEET, read);
    return read;
  }

  private async judge(tx: Tx, taken: TakenInspection, { rows, faults }: SheetRead): Promise<Judged> {
    assertUnderWay(taken);
    const found = new Faults(SHEET.name);
    const findings = judgeFindings(rows, await this.known(tx, taken, rows), found);
    return { findings, faults: firstOfEachCell([...faults, ...found.all], [SHEET.name]) };
  }

  private async known(
    tx: Tx,
    { inspection, units }: TakenInspection,
    rows: readonly RawRow[],
  ): Promise<KnownToInspection> {
    const tasks = await tx.query<{ id: number; key: string }>(
      `SELECT t.id, u.id || '/' || t.code AS key FROM tasks t JOIN unnest($3::bigint[]) AS u(id)
           ON t.lead_unit_id = u.id OR EXISTS (
                SELECT 1 FROM task_cooperators c WHERE c.task_id = t.id AND c.unit_id = u.id)
        WHERE t.office_id = $1 AND t.code = ANY($2::text[]) AND t.status <> 'draft'`,
      [
        ...[inspection.officeId, rows.map(({ cells }) => cells['task'] ?? '')],
        units.map(({ unitId }) => unitId),
      ],
    );
    const entered = await this.inspections.findingsOf(tx, inspection.id);
    return {
      units,
      tasks: new Map(tasks.map(({ id, key }) => [key, id])),
      facts: new Set(entered.map(({ unitId, fact }) => factKey(unitId, fact))),
    };
  }
}
