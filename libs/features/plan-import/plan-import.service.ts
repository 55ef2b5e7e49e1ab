import { Injectable } from '@nestjs/common';
import {
  type DraftContent,
  draftsOf,
  inPlanYear,
  type ItemDifference,
  normaliseReport,
  planDifferences,
  planImportLife,
  READER_VERSION,
  reportFacts,
  reportHash,
} from '#domain/plan-import';
import { type PlanReading, readPlan } from '#domain/plan-text';
import { DomainError } from '#domain/shared';
import { assertMayPlanFor } from '#domain/target';
import { LedgerService } from '#features/ledger';
import { type NewReport, reachOfActor, ReportRegister } from '#features/targets';
import { type Actor, actorKey, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Page as CursorPage } from '#platform/paging';
import { readPlanFile } from '#platform/plan-file';
import { PlanImport, type TargetDraft, type Tx, UnitOfWork } from '#persistence';
import type { NewFileImport, NewImport } from './commands.ts';
import { DraftPreparation } from './draft-preparation.ts';
import {
  type ImportFilter,
  type ImportNames,
  type ImportRow,
  type ImportSearch,
  type Page,
  PlanImportQuery,
} from './plan-import.query.ts';
import { type ImportedReport, PlanImportRepository } from './plan-import.repository.ts';
import { TargetDraftRepository } from './target-draft.repository.ts';

/** What an import led to. `known`: the same text had been imported before, and nothing was written. */
export interface ImportOutcome {
  readonly importId: number;
  readonly code: 'IMPORT_CREATED' | 'IMPORT_CHANGES_EARLIER' | 'IMPORT_KNOWN';
  /** What to tell the person. */
  readonly message: string;
  /** The import of the version before, when this one changes it. */
  readonly previousImportId: number | null;
}

/** An import with everything a person goes through before confirming it. */
export interface ImportView {
  readonly imported: PlanImport;
  readonly report: ImportedReport;
  readonly drafts: readonly TargetDraft[];
  /** Of the units and targets that the drafts speak of. */
  readonly names: ImportNames;
}

/** More characters are no report. */
const LONGEST_TEXT = 10_000_000;

/** 报告导入: a report goes in, drafts of targets come out; known again, and compared with the version before. */
@Injectable()
export class PlanImportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reports: ReportRegister,
    private readonly imports: PlanImportRepository,
    private readonly drafts: TargetDraftRepository,
    private readonly preparation: DraftPreparation,
    private readonly query: PlanImportQuery,
  ) {}

  /**
   * Reads a report and keeps its items as drafts. The same text for the same office is noticed, not kept twice.
   * @throws DomainError `POWER_REFUSED`, `IMPORT_TEXT_EMPTY`, `IMPORT_TEXT_TOO_LONG`, `OFFICE_NOT_FOUND`, what `reportFacts` throws
   */
  async import(actor: Actor, command: NewImport): Promise<ImportOutcome> {
    assertMayPlanFor(reachOfActor(actor), command.officeId);
    if (command.text.length > LONGEST_TEXT) {
      throw new DomainError('IMPORT_TEXT_TOO_LONG', '正文过长，不像一份报告，请只导入报告正文。', {
        length: command.text.length,
      });
    }
    const text = normaliseReport(command.text);
    if (text === '') throw new DomainError('IMPORT_TEXT_EMPTY', '没有正文，请粘贴报告全文或选择文件。');
    const reading = readPlan(text);
    return this.uow.run((tx) => this.importIn(tx, this.clock.now(), actor, command, text, reading));
  }

  /**
   * Takes the text out of a file (.txt, .docx, .pdf, .html) and imports it.
   * @throws DomainError what `readPlanFile` and `import` throw
   */
  async importFile(actor: Actor, { bytes, ...command }: NewFileImport): Promise<ImportOutcome> {
    // Before the work: nobody makes the reader read for another's office.
    assertMayPlanFor(reachOfActor(actor), command.officeId);
    const { text } = await readPlanFile(bytes, command.fileName);
    return this.import(actor, { ...command, text });
  }

  /** The newest first. */
  list(filter: ImportFilter = {}): Promise<Page<ImportRow>> {
    return this.uow.run((tx) => this.query.list(tx, filter));
  }

  /**
   * The newest first, as far as the person sees.
   * @throws DomainError `CURSOR_INVALID`
   */
  page(actor: Actor, search: ImportSearch): Promise<CursorPage<ImportRow>> {
    return this.uow.run((tx) => this.query.page(tx, reachOfActor(actor), search));
  }

  /** @throws DomainError `IMPORT_NOT_FOUND` */
  view(importId: number, actor: Actor = SYSTEM): Promise<ImportView> {
    return this.uow.run((tx) => this.viewIn(tx, importId, actor));
  }

  /**
   * The import that holds a draft.
   * @throws DomainError `DRAFT_NOT_FOUND`, `IMPORT_NOT_FOUND`
   */
  viewOfDraft(draftId: number, actor: Actor = SYSTEM): Promise<ImportView> {
    return this.uow.run(async (tx) => this.viewIn(tx, await this.drafts.importIdOf(tx, draftId), actor));
  }

  /**
   * What a changed version changes, item by item. Both texts are read anew by the same rules, so that only the texts
   * differ, not the readers; what a person edited since does not enter.
   * @throws DomainError `IMPORT_NOT_FOUND`, `IMPORT_HAS_NO_EARLIER`
   */
  async differences(importId: number, actor: Actor = SYSTEM): Promise<ItemDifference[]> {
    const [before, after] = await this.uow.run(async (tx): Promise<[string, string]> => {
      const { previousImportId, reportId } = await this.imports.get(tx, actor, importId);
      if (previousImportId === null) {
        throw new DomainError('IMPORT_HAS_NO_EARLIER', '这份报告没有导入过更早的版本，无可比较。', {
          importId,
        });
      }
      const previous = await this.imports.get(tx, actor, previousImportId);
      const earlier = await this.imports.report(tx, previous.reportId);
      return [earlier.body, (await this.imports.report(tx, reportId)).body];
    });
    return planDifferences(readAgain(before), readAgain(after));
  }

  private async viewIn(tx: Tx, importId: number, actor: Actor): Promise<ImportView> {
    const imported = await this.imports.get(tx, actor, importId);
    const report = await this.imports.report(tx, imported.reportId);
    const drafts = await this.drafts.ofImport(tx, importId);
    return { imported, report, drafts, names: await this.query.names(tx, imported, drafts) };
  }

  private async importIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: NewImport,
    text: string,
    reading: PlanReading,
  ): Promise<ImportOutcome> {
    const { officeId } = command;
    const office = await this.imports.lockOffice(tx, officeId);
    const facts = reportFacts(text, reading, command, office.name);
    const hash = reportHash(text);
    const knownReportId = await this.imports.reportWithHash(tx, hash);
    const known = knownReportId === null ? null : await this.imports.importOf(tx, officeId, knownReportId);
    if (known) return sayKnown(known);

    const previousImportId = await this.imports.predecessor(tx, officeId, facts);
    const reportId =
      knownReportId ??
      (await this.recorded(tx, now, actor, { ...facts, code: codeOf(facts, hash), body: text }));
    const items = inPlanYear(draftsOf(text, reading), reading.planYear, facts.planYear);
    const imported = await this.imports.save(
      tx,
      Object.assign(new PlanImport(), {
        ...{ reportId, officeId, previousImportId },
        state: planImportLife.initial,
        fileName: command.fileName ?? null,
        doubts: [...reading.doubts],
        readerVersion: READER_VERSION,
        createdBy: actorKey(actor),
        createdAt: now,
        closedAt: null,
      }),
    );
    await this.drafts.insert(tx, imported.id, await this.preparation.prepare(tx, now, imported, items));
    const after = { reportId, officeId, previousImportId, items: items.length, reader: READER_VERSION };
    await this.ledger.append(tx, now, actor, [
      { action: 'plan_import.created', subject: `plan_import:${imported.id}`, after },
    ]);
    return sayCreated(imported, items.length);
  }

  /** Another office may record the same text at the same moment: its report is ours as well. */
  private async recorded(tx: Tx, now: Date, actor: Actor, report: NewReport): Promise<number> {
    try {
      return await this.reports.recordIn(tx, now, actor, report);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'REPORT_KNOWN')
        return Number(error.details.reportId);
      throw error;
    }
  }
}

const readAgain = (body: string): DraftContent[] => draftsOf(body, readPlan(body));

/** The hash makes it unique, and known again. */
const codeOf = ({ planYear }: { readonly planYear: number }, hash: string): string =>
  `BG-${planYear}-${hash.slice(0, 12)}`;

const sayKnown = ({ id, state, previousImportId }: PlanImport): ImportOutcome => ({
  importId: id,
  code: 'IMPORT_KNOWN',
  message: `这份报告已导入过（${planImportLife.states[state]}），没有重复导入，请直接查看。`,
  previousImportId,
});

const sayCreated = ({ id, previousImportId }: PlanImport, items: number): ImportOutcome =>
  previousImportId === null
    ? {
        importId: id,
        code: 'IMPORT_CREATED',
        message: `已识别${items}个条目，请逐条核对后确认。`,
        previousImportId,
      }
    : {
        importId: id,
        code: 'IMPORT_CHANGES_EARLIER',
        message: `已识别${items}个条目；同一报告此前导入过另一版本，请先查看差异再确认。`,
        previousImportId,
      };
