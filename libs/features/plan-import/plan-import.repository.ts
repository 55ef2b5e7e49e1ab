import { Injectable } from '@nestjs/common';
import { assertMayWithImport, type ImportAct, importNotFound } from '#domain/plan-import';
import { DomainError } from '#domain/shared';
import { officeNotFound } from '#domain/target';
import { reachOfActor } from '#features/targets';
import type { Actor } from '#platform/actor';
import { PlanImport, type Tx } from '#persistence';
import type { ImportCommand } from './commands.ts';

/** The report of an import, with the text that all places index. */
export interface ImportedReport {
  readonly id: number;
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planYear: number;
  readonly planHeading: string;
  readonly body: string;
}

@Injectable()
export class PlanImportRepository {
  /**
   * Locks the office against other imports of its own: one after the other notices the one before.
   * @throws DomainError `OFFICE_NOT_FOUND`
   */
  async lockOffice(tx: Tx, officeId: number): Promise<{ readonly name: string }> {
    const [office] = await tx.query<{ name: string }>(
      "SELECT name FROM organizations WHERE id = $1 AND kind = 'office' FOR NO KEY UPDATE",
      [officeId],
    );
    if (office) return office;
    throw officeNotFound(officeId);
  }

  async reportWithHash(tx: Tx, hash: string): Promise<number | null> {
    const [row] = await tx.query<{ id: number }>('SELECT id FROM reports WHERE body_hash = $1', [hash]);
    return row?.id ?? null;
  }

  importOf(tx: Tx, officeId: number, reportId: number): Promise<PlanImport | null> {
    return tx.manager.findOneBy(PlanImport, { officeId, reportId });
  }

  /** The newest import of the office of another version of the same report: same issuer, same year. */
  async predecessor(
    tx: Tx,
    officeId: number,
    { issuer, reportYear }: { readonly issuer: string; readonly reportYear: number },
  ): Promise<number | null> {
    const [row] = await tx.query<{ id: number }>(
      `SELECT i.id FROM plan_imports i JOIN reports r ON r.id = i.report_id
        WHERE i.office_id = $1 AND r.issuer = $2 AND r.report_year = $3 ORDER BY i.id DESC LIMIT 1`,
      [officeId, issuer, reportYear],
    );
    return row?.id ?? null;
  }

  /** Stores a new import, or a locked one whose version was counted on. */
  async save(tx: Tx, imported: PlanImport): Promise<PlanImport> {
    return tx.manager.save(imported);
  }

  /** @throws DomainError `IMPORT_NOT_FOUND` */
  async get(tx: Tx, actor: Actor, importId: number): Promise<PlanImport> {
    return provenFor(actor, await tx.manager.findOneBy(PlanImport, { id: importId }), importId, 'see');
  }

  /**
   * Loads and locks an import for a change. Every writer takes it before its drafts.
   * @throws DomainError `IMPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`
   */
  async lock(tx: Tx, actor: Actor, { importId, expectedVersion }: ImportCommand): Promise<PlanImport> {
    const found = await tx.manager.findOne(PlanImport, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    // Power before version: a stranger learns nothing, not even how far an import has come.
    const imported = provenFor(actor, found, importId, 'work');
    if (expectedVersion === undefined || expectedVersion === imported.version) return imported;
    throw new DomainError('VERSION_CONFLICT', '该导入刚被他人修改，请刷新后重试。', {
      importId,
      state: imported.state,
      version: imported.version,
    });
  }

  async report(tx: Tx, reportId: number): Promise<ImportedReport> {
    const [report] = await tx.query<ImportedReport>(
      `SELECT id, issuer, title, report_year AS "reportYear", plan_year AS "planYear", plan_heading AS "planHeading", body
         FROM reports WHERE id = $1`,
      [reportId],
    );
    if (!report) throw new Error(`Report ${reportId} of an import is missing`);
    return report;
  }
}

function provenFor(actor: Actor, found: PlanImport | null, importId: number, act: ImportAct): PlanImport {
  if (!found) throw importNotFound(importId);
  assertMayWithImport(reachOfActor(actor), found, act);
  return found;
}
