import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/shared';
import { assertMayDraftFor } from '#domain/task';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import {
  assertFit,
  Faults,
  firstOfEachCell,
  importFaulty,
  type ImportReport,
  markedCopy,
  openWorkbook,
  readSheet,
  reportOf,
  type SheetFault,
  type SheetRead,
  templateWorkbook,
} from '#platform/workbook';
import { type Tx, UnitOfWork } from '#persistence';
import type { TaskDraft } from '../task-commands.ts';
import { reachOfActor } from '../task-desk.ts';
import { TaskService } from '../task.service.ts';
import { taskSheet } from './columns.ts';
import { judgeTasks } from './judge-tasks.ts';
import { choicesOf, knownToOffice } from './known.query.ts';

/** As it is read: what is offered in lists plays no part. */
const SHEET = taskSheet({ units: [], targets: [] });
/** Rows that hold nothing but a format count as rows of the file. */
const LIMITS = { rows: SHEET.rowLimit + 3_000, columns: 60 };

interface Judged {
  readonly drafts: readonly TaskDraft[];
  readonly faults: readonly SheetFault[];
}

/**
 * 任务批量导入: a workbook, all of it or none; its rows become drafts, to be looked at and given out as any other. The same
 * file a second time is refused row by row.
 */
@Injectable()
export class TaskImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly tasks: TaskService,
  ) {}

  /**
   * The workbook to fill in, with the office's units and targets to choose from.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`
   */
  async template(actor: Actor, officeId: number): Promise<Buffer> {
    this.assertMayImport(actor, officeId);
    const { units, targets } = await this.uow.run((tx) => choicesOf(tx, officeId, dayOf(this.clock.now())));
    return templateWorkbook([
      taskSheet({ units: units.map(({ name }) => name), targets: targets.map(({ title }) => title) }),
    ]);
  }

  /** @throws DomainError what `template` throws, `IMPORT_SHEET_UNFIT`, what `openWorkbook` throws */
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

  /**
   * @returns the ids of the drafts, in the order of the rows
   * @throws DomainError what `check` throws, and `IMPORT_FAULTY` with the report in its details
   */
  async import(actor: Actor, officeId: number, bytes: Buffer): Promise<number[]> {
    const read = await this.read(actor, officeId, bytes);
    return this.uow.run(async (tx) => {
      // One import into an office at a time: two would judge each other's half-written work.
      await tx.query('SELECT 1 FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [officeId]);
      const { drafts, faults } = await this.judge(tx, officeId, read);
      if (faults.length > 0) throw importFaulty(reportOf(read.rows.length, faults));
      return this.tasks.createManyIn(tx, this.clock.now(), actor, drafts);
    });
  }

  /** Power before reading: a stranger's file is not even opened. */
  private async read(actor: Actor, officeId: number, bytes: Buffer): Promise<SheetRead> {
    this.assertMayImport(actor, officeId);
    const read = readSheet(await openWorkbook(bytes, LIMITS), SHEET);
    assertFit(SHEET, read);
    return read;
  }

  private async judge(tx: Tx, officeId: number, { rows, faults }: SheetRead): Promise<Judged> {
    const today = dayOf(this.clock.now());
    const found = new Faults(SHEET.name);
    const known = await knownToOffice(tx, officeId, rows, today);
    const drafts = judgeTasks(rows, officeId, known, today, found);
    return { drafts, faults: firstOfEachCell([...faults, ...found.all], [SHEET.name]) };
  }

  private assertMayImport(actor: Actor, officeId: number): void {
    const reach = reachOfActor(actor);
    if (reach) assertMayDraftFor(reach, officeId);
  }
}
