import { Injectable } from '@nestjs/common';
import { checkedIndicators, doubtsAfter, mergeable, mergeDrafts, splitDraft } from '#domain/plan-import';
import { dayOf, DomainError } from '#domain/shared';
import { PlanScopeRepository } from '#features/targets';
import type { Actor } from '#platform/actor';
import { TargetDraft } from '#persistence';
import type { DraftCommand, DraftEdit, ImportCommand } from './commands.ts';
import { type Desk, ImportOpener } from './import-opener.ts';
import { LeadAdvisor } from './lead-advisor.ts';
import { PlanImportRepository } from './plan-import.repository.ts';
import { draftMissing, TargetDraftRepository } from './target-draft.repository.ts';

/** 核对条目: a person edits, merges, splits, drops and restores the drafts of an open import. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly opener: ImportOpener,
    private readonly imports: PlanImportRepository,
    private readonly drafts: TargetDraftRepository,
    private readonly advisor: LeadAdvisor,
    private readonly scope: PlanScopeRepository,
  ) {}

  /**
   * 修改 title, summary, indicators or lead; the report's own words stay.
   * @throws DomainError `DRAFT_NOT_FOUND`, `VERSION_CONFLICT`, `IMPORT_CLOSED`, `DRAFT_TITLE_MISSING`,
   * `UNIT_NOT_FOUND`, what `checkedIndicators` throws
   */
  edit(actor: Actor, command: DraftEdit): Promise<void> {
    return this.opener.atDraft(actor, command, async ({ tx, now, imported, drafts }, draft) => {
      const { title = draft.title, summary = draft.summary, leadUnitId = draft.leadUnitId } = command;
      if (title.trim() === '' || summary.trim() === '') {
        throw new DomainError('DRAFT_TITLE_MISSING', '名称和内容都不能为空，请补全。', { draftId: draft.id });
      }
      if (leadUnitId !== null) await this.scope.assertUnits(tx, imported.officeId, [leadUnitId], dayOf(now));
      const { body } = await this.imports.report(tx, imported.reportId);
      const indicators = checkedIndicators(body, draft, command.indicators ?? draft.indicators);
      const hasChildren = drafts.some(({ parentId }) => parentId === draft.id);
      const before = contentOf(draft);
      const doubts = doubtsAfter(draft.doubts, { indicators, hasChildren });
      Object.assign(draft, { title: title.trim(), summary: summary.trim(), leadUnitId, indicators, doubts });
      await this.drafts.save(tx, [draft]);
      const after = contentOf(draft);
      return {
        result: undefined,
        changes: [{ action: 'target_draft.edited', draftId: draft.id, before, after }],
      };
    });
  }

  /**
   * 合并 neighbours under one heading, or a heading with all it holds; returns the draft that remains, the first.
   * @throws DomainError `MERGE_NEEDS_TWO`, `MERGE_NOT_NEIGHBOURS`, `MERGE_DROPPED`, `DRAFT_NOT_FOUND`,
   * `VERSION_CONFLICT`, `IMPORT_CLOSED`
   */
  merge(actor: Actor, command: ImportCommand & { readonly draftIds: readonly number[] }): Promise<number> {
    return this.opener.atImport(actor, command, async (desk) => {
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
    return this.opener.atDraft(actor, command, async (desk, draft) => {
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
    return this.opener.atImport(actor, command, async ({ tx, drafts }) => {
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
}

const contentOf = ({ ordinal, title, summary, spans, indicators, leadUnitId }: TargetDraft) => ({
  ...{ ordinal, title, summary, spans, indicators, leadUnitId },
});
