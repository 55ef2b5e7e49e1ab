import { Injectable } from '@nestjs/common';
import type { AttachmentSubject, AttachmentSubjectKind } from '#domain/attachment';
import { Attachment, type AttachmentScan, type Tx } from '#persistence';

/** An attachment as it is shown. */
export interface AttachmentItem {
  readonly id: number;
  readonly subjectKind: AttachmentSubjectKind;
  readonly subjectId: number;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly revision: number;
  readonly replacesId: number | null;
  readonly replacedById: number | null;
  readonly scan: AttachmentScan;
  readonly uploadedById: number | null;
  readonly uploadedByName: string | null;
  readonly uploadedAt: Date;
  readonly removedAt: Date | null;
  readonly removedById: number | null;
  readonly removedByName: string | null;
  readonly removedReason: string | null;
}

export type NewAttachment = Omit<
  Attachment,
  'id' | 'subjectKind' | 'subjectId' | 'removedAt' | 'removedById' | 'removedReason'
>;

const ITEM = `
  SELECT a.id, a.subject_kind AS "subjectKind", a.subject_id AS "subjectId", a.name, a.media_type AS "mediaType",
         a.size, a.sha256, a.revision, a.replaces_id AS "replacesId", n.id AS "replacedById", a.scan,
         a.uploaded_by_id AS "uploadedById", u.name AS "uploadedByName", a.uploaded_at AS "uploadedAt",
         a.removed_at AS "removedAt", a.removed_by_id AS "removedById", r.name AS "removedByName",
         a.removed_reason AS "removedReason"
    FROM attachments a
    LEFT JOIN attachments n ON n.replaces_id = a.id
    LEFT JOIN people u ON u.id = a.uploaded_by_id
    LEFT JOIN people r ON r.id = a.removed_by_id`;

const CURRENT = 'n.id IS NULL AND a.removed_at IS NULL';

/** Any number that nothing else locks: the first half of the key under which one content is kept or swept. */
const CONTENT_LOCK = 73_033;

@Injectable()
export class AttachmentRepository {
  async find(tx: Tx, id: number): Promise<AttachmentItem | undefined> {
    const [item] = await tx.query<AttachmentItem>(`${ITEM} WHERE a.id = $1`, [id]);
    return item;
  }

  /** By id; one more than asked for where there are more. */
  list(
    tx: Tx,
    { kind, id }: AttachmentSubject,
    { all, after, limit }: { readonly all: boolean; readonly after: number; readonly limit: number },
  ): Promise<AttachmentItem[]> {
    return tx.query<AttachmentItem>(
      `${ITEM} WHERE a.subject_kind = $1 AND a.subject_id = $2 AND a.id > $3 ${all ? '' : `AND ${CURRENT}`}
       ORDER BY a.id LIMIT $4`,
      [kind, id, after, limit + 1],
    );
  }

  async countCurrent(tx: Tx, { kind, id }: AttachmentSubject): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*) AS count FROM attachments a LEFT JOIN attachments n ON n.replaces_id = a.id
        WHERE a.subject_kind = $1 AND a.subject_id = $2 AND ${CURRENT}`,
      [kind, id],
    );
    return row?.count ?? 0;
  }

  async insert(tx: Tx, { kind, id }: AttachmentSubject, attachment: NewAttachment): Promise<number> {
    const row = { ...attachment, subjectKind: kind, subjectId: id };
    const saved = await tx.manager.save(tx.manager.create(Attachment, row));
    return saved.id;
  }

  async remove(
    tx: Tx,
    id: number,
    { at, by, reason }: { readonly at: Date; readonly by: number | null; readonly reason: string },
  ): Promise<void> {
    await tx.query(
      'UPDATE attachments SET removed_at = $2, removed_by_id = $3, removed_reason = $4 WHERE id = $1',
      [id, at, by, reason],
    );
  }

  /** Until the transaction ends nobody else records or sweeps this content. */
  async lockContent(tx: Tx, sha256: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [CONTENT_LOCK, sha256]);
  }

  /** Those of the contents that some attachment refers to, removed or not. */
  async referred(tx: Tx, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ sha256: string }>(
      'SELECT DISTINCT sha256 FROM attachments WHERE sha256 = ANY($1)',
      [sha256s],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
