import { Injectable } from '@nestjs/common';
import { DEFAULT_TEMPLATES, type DocumentTemplate, type PaperKind } from '#domain/official-document';
import { type Tx, UnitOfWork } from '#persistence';

/** The words in force. */
export interface CurrentTemplate {
  /** Null: the words of the product. */
  readonly id: number | null;
  /** Of the office's own; 0: the words of the product. */
  readonly version: number;
  readonly body: DocumentTemplate;
}

/** In whose words a document is written: the office's newest version, else the words that the product ships. */
@Injectable()
export class DocumentTemplates {
  constructor(private readonly uow: UnitOfWork) {}

  currentOf(kind: PaperKind, officeId: number): Promise<CurrentTemplate> {
    return this.uow.run((tx) => this.currentIn(tx, kind, officeId));
  }

  /** The same in a transaction of another room. */
  async currentIn(tx: Tx, kind: PaperKind, officeId: number): Promise<CurrentTemplate> {
    const [own] = await tx.query<CurrentTemplate>(
      `SELECT id, version, body FROM document_templates WHERE office_id = $1 AND kind = $2
        ORDER BY version DESC LIMIT 1`,
      [officeId, kind],
    );
    return own ?? { id: null, version: 0, body: DEFAULT_TEMPLATES[kind] };
  }

  /** Which version the offices use for each kind: in one statement, for whoever issues many at once. */
  async idsOf(
    tx: Tx,
    officeIds: readonly number[],
  ): Promise<(officeId: number, kind: PaperKind) => number | null> {
    const rows = await tx.query<{ id: number; officeId: number; kind: PaperKind }>(
      `SELECT DISTINCT ON (office_id, kind) id, office_id AS "officeId", kind FROM document_templates
        WHERE office_id = ANY($1::bigint[]) ORDER BY office_id, kind, version DESC`,
      [officeIds],
    );
    const known = new Map(rows.map(({ id, officeId, kind }) => [`${officeId} ${kind}`, id]));
    return (officeId, kind) => known.get(`${officeId} ${kind}`) ?? null;
  }
}
