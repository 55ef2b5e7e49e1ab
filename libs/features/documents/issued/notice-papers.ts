import { Injectable } from '@nestjs/common';
import type { DocumentKind, NoticeContent } from '#domain/notice';
import { DEFAULT_TEMPLATES, type DocumentTemplate } from '#domain/official-document';
import type { Day } from '#domain/shared';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { noticePaper } from '../notice-paper.ts';
import { IssuedDocuments } from './issued-documents.ts';

/** An issued notice as it was issued: nothing of this changes any more. */
interface IssuedNotice {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly officeId: number;
  readonly number: string;
  readonly issuedOn: Day;
  readonly content: NoticeContent;
  readonly taskTitle: string | null;
  readonly templateId: number | null;
  readonly template: DocumentTemplate | null;
}

const BATCH = 100;

const UNDOCUMENTED = `
  SELECT n.id, n.kind, n.office_id AS "officeId", n.number, n.issued_on AS "issuedOn", n.content,
         n.facts->'task'->>'title' AS "taskTitle", n.template_id AS "templateId", t.body AS template
    FROM notices n LEFT JOIN document_templates t ON t.id = n.template_id
   WHERE n.issued_at IS NOT NULL AND n.document_id IS NULL`;

export const subjectOfNotice = (noticeId: number): string => `notice:${noticeId}`;

/** 三单: what the issue of a notice froze becomes its document, a moment after, so that the issue waits for nothing. */
@Injectable()
export class NoticePapers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: IssuedDocuments,
  ) {}

  /** @param onFailure told of each that could not be composed; it does not keep the others */
  async keepAll(onFailure: (noticeId: number, error: unknown) => void): Promise<void> {
    for (let after = 0; ;) {
      const last = await this.uow.run(async (tx) => {
        const batch = await tx.query<IssuedNotice>(
          `${UNDOCUMENTED} AND n.id > $1 ORDER BY n.id LIMIT $2 FOR UPDATE OF n SKIP LOCKED`,
          [after, BATCH],
        );
        for (const notice of batch) await this.keep(tx, notice, onFailure);
        return batch.length < BATCH ? undefined : batch.at(-1)?.id;
      });
      if (last === undefined) return;
      after = last;
    }
  }

  /** Nothing happens where it is kept already or was not issued. @throws DomainError `DOCUMENT_PLACEHOLDER_EMPTY` */
  async keepOne(noticeId: number): Promise<void> {
    await this.uow.run(async (tx) => {
      const [notice] = await tx.query<IssuedNotice>(`${UNDOCUMENTED} AND n.id = $1 FOR UPDATE OF n`, [
        noticeId,
      ]);
      if (notice) await this.keep(tx, notice);
    });
  }

  private async keep(
    tx: Tx,
    notice: IssuedNotice,
    onFailure?: (noticeId: number, error: unknown) => void,
  ): Promise<void> {
    const { id, kind, officeId, number, issuedOn, content, taskTitle, templateId } = notice;
    let document;
    try {
      const template = notice.template ?? DEFAULT_TEMPLATES[kind];
      document = noticePaper({ number, issuedOn, content, taskTitle, template });
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(id, error);
      return;
    }
    const subject = subjectOfNotice(id);
    const documentId = await this.documents.keepIn(tx, this.clock.now(), {
      ...{ kind, subject, officeId, issuedOn, templateId, document },
    });
    await tx.query('UPDATE notices SET document_id = $2 WHERE id = $1', [id, documentId]);
  }
}
