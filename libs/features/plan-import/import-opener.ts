import { Injectable } from '@nestjs/common';
import { importNotFound } from '#domain/plan-import';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type PlanImport, type TargetDraft, type Tx, UnitOfWork } from '#persistence';
import type { DraftCommand, ImportCommand } from './commands.ts';
import { PlanImportRepository } from './plan-import.repository.ts';
import { draftMissing, TargetDraftRepository } from './target-draft.repository.ts';

/** An open import under the hands of one person, locked, with its drafts in the order of the report. */
export interface Desk {
  readonly tx: Tx;
  readonly now: Date;
  readonly imported: PlanImport;
  readonly drafts: readonly TargetDraft[];
}

interface DraftChange extends Pick<Change, 'action' | 'before' | 'after'> {
  readonly draftId: number;
}

/** What a change led to, and what the ledger says of each draft it concerned. */
export interface Done<T> {
  readonly result: T;
  readonly changes: readonly DraftChange[];
}

/** Opens an import for one change: locked, still open, as the person saw it; then counts its version and writes the ledger. */
@Injectable()
export class ImportOpener {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly imports: PlanImportRepository,
    private readonly drafts: TargetDraftRepository,
  ) {}

  /** @throws DomainError `IMPORT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `IMPORT_CLOSED` */
  atImport<T>(actor: Actor, command: ImportCommand, work: (desk: Desk) => Promise<Done<T>>): Promise<T> {
    return this.uow.run((tx) => this.change(tx, actor, command, work));
  }

  /** @throws DomainError `DRAFT_NOT_FOUND`, `POWER_REFUSED`, `IMPORT_CLOSED`, `VERSION_CONFLICT` */
  atDraft<T>(
    actor: Actor,
    { draftId, expectedVersion }: DraftCommand,
    work: (desk: Desk, draft: TargetDraft) => Promise<Done<T>>,
  ): Promise<T> {
    return this.uow.run(async (tx) => {
      const importId = await this.drafts.importIdOf(tx, draftId);
      return await this.change(tx, actor, { importId }, (desk) => {
        const draft = desk.drafts.find(({ id }) => id === draftId) ?? draftMissing(draftId);
        if (expectedVersion === undefined || expectedVersion === draft.version) return work(desk, draft);
        throw new DomainError('VERSION_CONFLICT', '该条目刚被他人修改，请刷新后重试。', {
          draftId,
          state: draft.state,
          version: draft.version,
        });
      }).catch((error: unknown) => {
        // Where the import may not be seen, its drafts are not there either.
        if (isMissing(error, importId)) return draftMissing(draftId);
        throw error;
      });
    });
  }

  private async change<T>(
    tx: Tx,
    actor: Actor,
    command: ImportCommand,
    work: (desk: Desk) => Promise<Done<T>>,
  ): Promise<T> {
    const now = this.clock.now();
    const imported = await this.imports.lock(tx, actor, command);
    assertOpen(imported);
    const drafts = await this.drafts.ofImport(tx, imported.id);
    const { result, changes } = await work({ tx, now, imported, drafts });
    if (changes.length === 0) return result;
    imported.version += 1;
    await this.imports.save(tx, imported);
    const entries = changes.map(({ draftId, ...change }) => ({
      ...change,
      subject: `target_draft:${draftId}`,
      context: { importId: imported.id },
    }));
    await this.ledger.append(tx, now, actor, entries);
    return result;
  }
}

function assertOpen({ id, state, version }: PlanImport): void {
  if (state === 'open') return;
  throw new DomainError('IMPORT_CLOSED', '该导入已确认或已放弃，条目不能再改；已生成的目标请在目标中修改。', {
    importId: id,
    state,
    version,
  });
}

const isMissing = (error: unknown, importId: number): boolean =>
  error instanceof DomainError && error.code === importNotFound(importId).code;
