import { Injectable } from '@nestjs/common';
import type { DocumentTemplate, PaperKind } from '#domain/official-document';
import type { Tx } from '#persistence';

/** A version as it was published. */
export interface TemplateView {
  readonly id: number;
  readonly officeId: number;
  readonly officeName: string;
  readonly kind: PaperKind;
  readonly version: number;
  readonly template: DocumentTemplate;
  readonly note: string;
  readonly publishedAt: Date;
  readonly publishedById: number | null;
  readonly publishedByName: string | null;
  /** Whether documents are written in these words now. */
  readonly current: boolean;
}

const VIEW = `
  SELECT t.id, t.office_id AS "officeId", o.name AS "officeName", t.kind, t.version, t.body AS template, t.note,
         t.published_at AS "publishedAt", t.published_by_id AS "publishedById", p.name AS "publishedByName",
         NOT EXISTS (SELECT FROM document_templates n
                      WHERE n.office_id = t.office_id AND n.kind = t.kind AND n.version > t.version) AS current
    FROM document_templates t JOIN organizations o ON o.id = t.office_id LEFT JOIN people p ON p.id = t.published_by_id`;

@Injectable()
export class TemplateRepository {
  /** Newest first, from below a version on. */
  list(
    tx: Tx,
    {
      officeId,
      kind,
      below,
      limit,
    }: { officeId: number; kind: PaperKind; below: number | null; limit: number },
  ): Promise<TemplateView[]> {
    return tx.query(
      `${VIEW} WHERE t.office_id = $1 AND t.kind = $2 AND ($3::int IS NULL OR t.version < $3) ORDER BY t.version DESC LIMIT $4`,
      [officeId, kind, below, limit],
    );
  }

  /** Of every kind the version in force, where the office has its own. */
  current(tx: Tx, officeId: number): Promise<TemplateView[]> {
    return tx.query(
      `SELECT * FROM (${VIEW} WHERE t.office_id = $1) AS versions WHERE current ORDER BY kind`,
      [officeId],
    );
  }

  async find(tx: Tx, templateId: number): Promise<TemplateView | undefined> {
    const [row] = await tx.query<TemplateView>(`${VIEW} WHERE t.id = $1`, [templateId]);
    return row;
  }

  async officeName(tx: Tx, officeId: number): Promise<string | undefined> {
    const [row] = await tx.query<{ name: string }>(
      `SELECT name FROM organizations WHERE id = $1 AND kind = 'office'`,
      [officeId],
    );
    return row?.name;
  }

  /** One publication an office at a time. 0: it has none of its own yet. */
  async lockNewest(tx: Tx, officeId: number, kind: PaperKind): Promise<number> {
    await tx.query('SELECT 1 FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [officeId]);
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM document_templates WHERE office_id = $1 AND kind = $2 ORDER BY version DESC LIMIT 1',
      [officeId, kind],
    );
    return row?.version ?? 0;
  }

  async insert(
    tx: Tx,
    now: Date,
    row: {
      readonly officeId: number;
      readonly kind: PaperKind;
      readonly version: number;
      readonly template: DocumentTemplate;
      readonly note: string;
      readonly publishedById: number | null;
    },
  ): Promise<number> {
    const { officeId, kind, version, template, note, publishedById } = row;
    const [stored] = await tx.query<{ id: number }>(
      `INSERT INTO document_templates (office_id, kind, version, body, note, published_at, published_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [officeId, kind, version, JSON.stringify(template), note, now, publishedById],
    );
    if (!stored) throw new Error('The template was not stored');
    return stored.id;
  }
}
