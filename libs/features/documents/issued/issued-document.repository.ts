import { Injectable } from '@nestjs/common';
import type { OfficialDocument, PaperKind } from '#domain/official-document';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { PaperFormat } from '../printing-house.ts';

/** What is kept of a document at its issue. */
export interface DocumentRow {
  readonly kind: PaperKind;
  readonly subject: string;
  readonly officeId: number;
  readonly code: string;
  readonly issuedOn: Day;
  readonly templateId: number | null;
  readonly sheet: OfficialDocument;
}

/** One document of a record. */
export interface PastIssue {
  readonly id: number;
  readonly number: string | null;
  readonly issuedOn: Day;
  /** Nothing has ended it. */
  readonly stands: boolean;
}

/** A document whose files are yet to be made. */
export interface UnprintedDocument {
  readonly id: number;
  readonly kind: PaperKind;
  readonly subject: string;
  readonly code: string;
  readonly number: string | null;
  readonly templateId: number | null;
  readonly sheet: OfficialDocument;
}

/** A file as it was issued. */
export interface StoredFile {
  readonly format: PaperFormat;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly number: string | null;
  readonly title: string;
}

export interface FreshFile {
  readonly format: PaperFormat;
  readonly bytes: Buffer;
  readonly sha256: string;
}

const UNPRINTED =
  'SELECT id, kind, subject, code, number, template_id AS "templateId", sheet FROM issued_documents';

@Injectable()
export class IssuedDocumentRepository {
  /**
   * Keeps a document. One that stands for the same record in the same kind already stays: its id is the answer. One that
   * is no longer in force makes room.
   */
  async keep(tx: Tx, now: Date, row: DocumentRow): Promise<number> {
    const kept = await this.insert(tx, now, row);
    if (kept !== undefined) return kept;
    const { subject, kind } = row;
    await tx.query(
      `UPDATE issued_documents SET replaced_at = $3
        WHERE subject = $1 AND kind = $2 AND withdrawn_at IS NOT NULL AND replaced_at IS NULL`,
      [subject, kind, now],
    );
    const id = (await this.insert(tx, now, row)) ?? (await this.idOf(tx, subject, kind));
    if (id === undefined) throw new Error(`The ${kind} of ${subject} was not kept`);
    return id;
  }

  /** @returns undefined: another one stands */
  private async insert(tx: Tx, now: Date, row: DocumentRow): Promise<number | undefined> {
    const { kind, subject, officeId, code, issuedOn, templateId, sheet } = row;
    const [kept] = await tx.query<{ id: number }>(
      `INSERT INTO issued_documents (kind, subject, office_id, code, number, title, issuer, issued_on, template_id, sheet, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (subject, kind) WHERE replaced_at IS NULL DO NOTHING RETURNING id`,
      [
        ...[kind, subject, officeId, code, sheet.number, sheet.title, sheet.signers[0] ?? sheet.mark],
        ...[issuedOn, templateId, JSON.stringify(sheet), now],
      ],
    );
    return kept?.id;
  }

  /** The one that stands for a record; undefined: none was issued. */
  async idOf(tx: Tx, subject: string, kind: PaperKind): Promise<number | undefined> {
    const [row] = await tx.query<{ id: number }>(
      'SELECT id FROM issued_documents WHERE subject = $1 AND kind = $2 AND replaced_at IS NULL',
      [subject, kind],
    );
    return row?.id;
  }

  /** All that went out from a record in one kind, in the order of their issue. */
  issues(tx: Tx, subject: string, kind: PaperKind): Promise<PastIssue[]> {
    return tx.query(
      `SELECT id, number, issued_on AS "issuedOn", withdrawn_at IS NULL AND replaced_at IS NULL AS stands
         FROM issued_documents WHERE subject = $1 AND kind = $2 ORDER BY id`,
      [subject, kind],
    );
  }

  async file(tx: Tx, documentId: number, format: PaperFormat): Promise<StoredFile | undefined> {
    const [row] = await tx.query<StoredFile>(
      `SELECT f.format, f.bytes, f.sha256, d.number, d.title
         FROM issued_files f JOIN issued_documents d ON d.id = f.document_id WHERE d.id = $1 AND f.format = $2`,
      [documentId, format],
    );
    return row;
  }

  /** In the order of their issue, after an id. */
  unprinted(tx: Tx, after: number, limit: number): Promise<UnprintedDocument[]> {
    return tx.query(`${UNPRINTED} WHERE printed_at IS NULL AND id > $1 ORDER BY id LIMIT $2`, [after, limit]);
  }

  async unprintedOne(tx: Tx, documentId: number): Promise<UnprintedDocument | undefined> {
    const [row] = await tx.query<UnprintedDocument>(`${UNPRINTED} WHERE id = $1 AND printed_at IS NULL`, [
      documentId,
    ]);
    return row;
  }

  /** Whether it fell to this transaction to store the files; another that was quicker has done it. */
  async claim(tx: Tx, now: Date, documentId: number): Promise<boolean> {
    const rows = await tx.query<{ id: number }>(
      'UPDATE issued_documents SET printed_at = $2 WHERE id = $1 AND printed_at IS NULL RETURNING id',
      [documentId, now],
    );
    return rows.length > 0;
  }

  async store(tx: Tx, documentId: number, files: readonly FreshFile[]): Promise<void> {
    for (const { format, bytes, sha256 } of files) {
      await tx.query(
        'INSERT INTO issued_files (document_id, format, bytes, sha256, size) VALUES ($1, $2, $3, $4, $5)',
        [documentId, format, bytes, sha256, bytes.length],
      );
    }
  }
}
