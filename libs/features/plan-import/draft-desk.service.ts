import { Injectable } from '@nestjs/common';
import { checkedIndicators, doubtsAfter, mergeable, mergeDrafts, splitDraft } from '#domain/plan-import';
import { dayOf, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type PlanImport, TargetDraft, type Tx, UnitOfWork } from '#persistence';
import type { DraftCommand, DraftEdit, ImportCommand } from './commands.ts';
import { LeadAdvisor } from './lead-advisor.ts';
import { PlanImportRepository } from './plan-import.repository.ts';
import { draftMissing, TargetDraftRepository } from './target-draft.repository.ts';

/** An open import under the hands of one person, locked. */
interface Desk {
  readonly tx: Tx;
  readonly now: Date;
  readonly imported: PlanImport;
  readonly drafts: readonly TargetDraft[];
}

/** What a change did, for the ledger: under the first draft it concerned. */
interface Done<T> {
  readonly result: T;
  readonly changes: readonly { action: string; draftId: number; before?: unknown; after?: unknown }[];
}

/** 核对条目: a person edits, merges, splits, drops and restores the drafts of an open import. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly imports: PlanImportRepository,
    private readonly drafts: TargetDraftRepository,
    private readonly advisor: LeadAdvisor,
  ) {}

  /**
   * 修改 title, summary, indicators or lead; the report's own words stay.
   * @throws DomainError `DRAFT_NOT_FOUND`, `VERSION_CONFLICT`, `IMPORT_CLOSED`, `DRAFT_TITLE_MISSING`,
   * `UNIT_NOT_FOUND`, what `checkedIndicators` throws
   */
  edit(actor: Actor, command: DraftEdit): Promise<void> {
    return this.atDraft(actor, command, async ({ tx, now, imported, drafts }, draft) => {
      const { title = draft.title, summary = draft.summary, leadUnitId = draft.leadUnitId } = command;
      if (title.trim() === '' || summary.trim() === '') {
        throw new DomainError('DRAFT_TITLE_MISSING', '名称和内容都不能为空，请补全。', { draftId: draft.id });
      }
      if (leadUnitId !== null) await this.advisor.assertUnits(tx, [leadUnitId], dayOf(now));
      const { body } = await this.imports.report(tx, imported.reportId);
      const indicators = checkedIndicators(body, draft, command.indicators ?? draft.indicators);
      const hasChildren = drafts.some(({ parentId }) => parentId === draft.id);
      const before = contentOf(draft);
      const doubts = doubtsAfter(draft.doubts, { indicators, hasChildren });
      Object.assign(draft, { title: title.trim(), summary: summary.trim(), leadUnitId, indicators, doubts });
      await this.drafts.save(tx, [draft]);
      const change = { action: 'target_draft.edited', draftId: draft.id, before, after: contentOf(draft) };
      return { result: undefined, changes: [change] };
    });
  }

  /**
   * 合并 neighbours under one heading, or a heading with all it holds; returns the draft that remains, the first.
   * @throws DomainError `MERGE_NEEDS_TWO`, `MERGE_NOT_NEIGHBOURS`, `MERGE_DROPPED`, `DRAFT_NOT_FOUND`,
   * `VERSION_CONFLICT`, `IMPORT_CLOSED`
   */
  merge(actor: Actor, command: ImportCommand & { readonly draftIds: readonly number[] }): Promise<number> {
    return this.atImport(actor, command, async (desk) => {
      const { tx, imported } = desk;
      const chosen = mergeable(desk.drafts, command.draftIds);
      if (chosen.some(({ state }) => state === 'dropped')) {
        throw new DomainError('MERGE_DROPPED', '所选条目中有已舍去的，请先恢复再合并。', {
          draftIds: command.draftIds,
        });
      }
      const [head, ...rest] = chosen;
      if (!head) return draftMissing(0);
      const { body } = await this.imports.report(tx, imported.reportId);
      const before = chosen.map(contentOf);
      const lead = chosen.find(({ leadUnitId }) => leadUnitId !== null)?.leadUnitId ?? null;
      const earlier = chosen.find(({ earlierTargetId }) => earlierTargetId !== null)?.earlierTargetId ?? null;
      Object.assign(head, mergeDrafts(body, chosen), { leadUnitId: lead, earlierTargetId: earlier });
      await this.advise(desk, [head]);
      await this.drafts.save(tx, [head]);
      await this.drafts.absorb(
        tx,
        head,
        rest.map(({ id }) => id),
      );
      const after = { ...contentOf(head), absorbed: rest.map(({ id }) => id) };
      return {
        result: head.id,
        changes: [{ action: 'target_draft.merged', draftId: head.id, before: { drafts: before }, after }],
      };
    });
  }

  /**
   * 拆分 at an offset into the draft's text; returns both halves, the first under its old id.
   * @throws DomainError `DRAFT_HAS_CHILDREN`, `DRAFT_DROPPED`, what `splitDraft` throws, `DRAFT_NOT_FOUND`,
   * `VERSION_CONFLICT`, `IMPORT_CLOSED`
   */
  split(actor: Actor, command: DraftCommand & { readonly offset: number }): Promise<[number, number]> {
    return this.atDraft(actor, command, async (desk, draft) => {
      const { tx, imported, drafts } = desk;
      if (drafts.some(({ parentId }) => parentId === draft.id)) {
        throw new DomainError('DRAFT_HAS_CHILDREN', '本条下面还有条目，不能拆分，请拆分下面的条目。', {
          draftId: draft.id,
        });
      }
      if (draft.state === 'dropped') {
        throw new DomainError('DRAFT_DROPPED', '本条已舍去，请先恢复再拆分。', { draftId: draft.id });
      }
      const { body } = await this.imports.report(tx, imported.reportId);
      const before = contentOf(draft);
      const [first, second] = splitDraft(body, draft, command.offset);
      const { importId, parentId, leadUnitId, earlierTargetId, state } = draft;
      const half = Object.assign(new TargetDraft(), second, {
        ...{ importId, parentId, leadUnitId, earlierTargetId, state },
        targetId: null,
      });
      Object.assign(draft, first);
      await this.advise(desk, [draft, half]);
      await this.drafts.save(tx, [draft]);
      const { id } = await this.drafts.insertAfter(tx, draft.position, half);
      const after = { halves: [contentOf(draft), contentOf(half)], ids: [draft.id, id] };
      return {
        result: [draft.id, id],
        changes: [{ action: 'target_draft.split', draftId: draft.id, before, after }],
      };
    });
  }

  /** 舍去: these items, and all they hold, become no targets. */
  drop(actor: Actor, command: ImportCommand & { readonly draftIds: readonly number[] }): Promise<void> {
    return this.setState(actor, command, 'dropped');
  }

  /** 恢复 of dropped items, and of all they hold. */
  restore(actor: Actor, command: ImportCommand & { readonly draftIds: readonly number[] }): Promise<void> {
    return this.setState(actor, command, 'kept');
  }

  private setState(
    actor: Actor,
    command: ImportCommand & { readonly draftIds: readonly number[] },
    state: TargetDraft['state'],
  ): Promise<void> {
    return this.atImport(actor, command, async ({ tx, drafts }) => {
      const chosen = new Set(command.draftIds);
      const missing = command.draftIds.find((id) => !drafts.some((draft) => draft.id === id));
      if (missing !== undefined) return draftMissing(missing);
      // Parents stand before what they hold.
      for (const { id, parentId } of drafts) if (parentId !== null && chosen.has(parentId)) chosen.add(id);
      const changed = drafts.filter((draft) => chosen.has(draft.id) && draft.state !== state);
      for (const draft of changed) draft.state = state;
      await this.drafts.save(tx, changed);
      const action = state === 'dropped' ? 'target_draft.dropped' : 'target_draft.restored';
      return {
        result: undefined,
        changes: changed.map(({ id, title }) => ({ action, draftId: id, after: { title } })),
      };
    });
  }

  private async advise({ tx, now, imported }: Desk, drafts: readonly TargetDraft[]): Promise<void> {
    const candidates = await this.advisor.candidates(tx, imported.officeId, dayOf(now));
    for (const draft of drafts) Object.assign(draft, this.advisor.suggest(draft, candidates));
  }

  private atDraft<T>(
    actor: Actor,
    { draftId, expectedVersion }: DraftCommand,
    work: (desk: Desk, draft: TargetDraft) => Promise<Done<T>>,
  ): Promise<T> {
    return this.uow.run(async (tx) => {
      const importId = await this.drafts.importIdOf(tx, draftId);
      return this.change(tx, actor, { importId }, (desk) => {
        const draft = desk.drafts.find(({ id }) => id === draftId) ?? draftMissing(draftId);
        if (expectedVersion === undefined || expectedVersion === draft.version) return work(desk, draft);
        throw new DomainError('VERSION_CONFLICT', '该条目刚被他人修改，请刷新后重试。', {
          draftId,
          state: draft.state,
          version: draft.version,
        });
      });
    });
  }

  private atImport<T>(
    actor: Actor,
    command: ImportCommand,
    work: (desk: Desk) => Promise<Done<T>>,
  ): Promise<T> {
    return this.uow.run((tx) => this.change(tx, actor, command, work));
  }

  private async change<T>(
    tx: Tx,
    actor: Actor,
    command: ImportCommand,
    work: (desk: Desk) => Promise<Done<T>>,
  ): Promise<T> {
    const now = this.clock.now();
    const imported = await this.imports.lock(tx, command);
    if (imported.state !== 'open') {
      throw new DomainError(
        'IMPORT_CLOSED',
        '该导入已确认或已放弃，条目不能再改；已生成的目标请在目标中修改。',
        {
          importId: imported.id,
          state: imported.state,
          version: imported.version,
        },
      );
    }
    const drafts = await this.drafts.ofImport(tx, imported.id);
    const { result, changes } = await work({ tx, now, imported, drafts });
    if (changes.length === 0) return result;
    imported.version += 1;
    await this.imports.save(tx, imported);
    await this.ledger.append(
      tx,
      now,
      actor,
      changes.map(({ draftId, ...change }) => ({
        ...change,
        subject: `target_draft:${draftId}`,
        context: { importId: imported.id },
      })),
    );
    return result;
  }
}

const contentOf = ({ ordinal, title, summary, spans, indicators, leadUnitId }: TargetDraft) => ({
  ...{ ordinal, title, summary, spans, indicators, leadUnitId },
});
