import { Injectable } from '@nestjs/common';
import type { PlacedDraft } from '#domain/plan-import';
import { DomainError } from '#domain/shared';
import { TargetDraft, type Tx } from '#persistence';

/** What an import adds to what an item says. */
export type DraftFacts = Pick<
  TargetDraft,
  'leadSuggestions' | 'suggestedLeadId' | 'state' | 'earlierTargetId'
>;

@Injectable()
export class TargetDraftRepository {
  /** Stores the drafts of a new import; `parent` of each is the position of another. */
  async insert(tx: Tx, importId: number, drafts: readonly (PlacedDraft & DraftFacts)[]): Promise<void> {
    const rows = drafts.map(({ parent: _, ...draft }) =>
      Object.assign(new TargetDraft(), draft, { importId, parentId: null, leadUnitId: null, targetId: null }),
    );
    await tx.manager.save(rows);
    const pairs = drafts.flatMap(({ position, parent }) => (parent === null ? [] : [{ position, parent }]));
    await tx.query(
      `UPDATE target_drafts d SET parent_id = p.id
         FROM jsonb_to_recordset($2::jsonb) AS x(position int, parent int)
         JOIN target_drafts p ON p.import_id = $1 AND p.position = x.parent
        WHERE d.import_id = $1 AND d.position = x.position`,
      [importId, JSON.stringify(pairs)],
    );
  }

  /** In the order of the report. */
  ofImport(tx: Tx, importId: number): Promise<TargetDraft[]> {
    return tx.manager.find(TargetDraft, { where: { importId }, order: { position: 'ASC' } });
  }

  ofTarget(tx: Tx, targetId: number): Promise<TargetDraft | null> {
    return tx.manager.findOneBy(TargetDraft, { targetId });
  }

  /** @throws DomainError `DRAFT_NOT_FOUND` */
  async importIdOf(tx: Tx, draftId: number): Promise<number> {
    const [row] = await tx.query<{ importId: number }>(
      'SELECT import_id AS "importId" FROM target_drafts WHERE id = $1',
      [draftId],
    );
    return row?.importId ?? draftMissing(draftId);
  }

  /** Writes changed drafts and counts their versions on. */
  async save(tx: Tx, drafts: readonly TargetDraft[]): Promise<void> {
    for (const draft of drafts) draft.version += 1;
    await tx.manager.save([...drafts]);
  }

  /** Stores a draft behind `position`: those after it move on by one. */
  async insertAfter(tx: Tx, position: number, draft: TargetDraft): Promise<TargetDraft> {
    await tx.query(
      'UPDATE target_drafts SET position = position + 1 WHERE import_id = $1 AND position > $2',
      [draft.importId, position],
    );
    draft.position = position + 1;
    return tx.manager.save(draft);
  }

  /** Removes drafts whose words went over to another, which also takes what they held. */
  async absorb(tx: Tx, into: TargetDraft, ids: readonly number[]): Promise<void> {
    await tx.query(
      'UPDATE target_drafts SET parent_id = $1 WHERE parent_id = ANY($2::bigint[]) AND id <> ALL($2::bigint[])',
      [into.id, ids],
    );
    await tx.query('DELETE FROM target_drafts WHERE id = ANY($1::bigint[])', [ids]);
    await tx.query(
      `UPDATE target_drafts d SET position = o.nth - 1
         FROM (SELECT id, row_number() OVER (ORDER BY position) AS nth FROM target_drafts WHERE import_id = $1) o
        WHERE d.id = o.id AND d.position <> o.nth - 1`,
      [into.importId],
    );
  }
}

export function draftMissing(draftId: number): never {
  throw new DomainError('DRAFT_NOT_FOUND', '条目不存在，可能已被合并，请刷新后重试。', { draftId });
}
