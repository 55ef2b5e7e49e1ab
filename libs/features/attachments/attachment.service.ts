import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import {
  assertAttachmentEnding,
  assertMayAdd,
  assertMayRemove,
  attachmentName,
  attachmentNotFound,
  ATTACHMENTS_PER_RECORD,
  type AttachmentStanding,
  type AttachmentSubject,
  formatAttachmentSubject,
  seesAttachments,
  subjectNotFound,
} from '#domain/attachment';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type FilePart, FileStore, StoredFileMissing } from '#platform/file-store';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { type AttachmentItem, AttachmentRepository } from './attachment.repository.ts';
import { FileInspector, type InspectedFile } from './file-inspector.ts';
import { standingOf } from './subject-gates.query.ts';

export interface UploadCommand {
  readonly subject: AttachmentSubject;
  /** The version that this one follows. */
  readonly replacesId?: number | undefined;
  /** As the sender gave it. */
  readonly name: string;
  /** Read to its end or destroyed, whatever happens. */
  readonly content: Readable;
}

const ORDER = 'attachments';

/** 附件: files of records, seen by whoever sees the record. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly attachments: AttachmentRepository,
    private readonly files: FileStore,
    private readonly inspector: FileInspector,
  ) {}

  /**
   * Takes a file in, looks into it, keeps its bytes and only then records it: a broken upload leaves nothing that
   * anybody sees.
   * @throws DomainError `ATTACHMENT_SUBJECT_NOT_FOUND`, `ATTACHMENT_SUBJECT_STATE`, `POWER_REFUSED`,
   *   `ATTACHMENT_NAME_INVALID`, `ATTACHMENT_TYPE_REFUSED`, `ATTACHMENT_CONTENT_MISMATCH`, `ATTACHMENT_EMPTY`,
   *   `ATTACHMENT_INFECTED`, `VIRUS_SCANNER_UNAVAILABLE`, `ATTACHMENTS_TOO_MANY`, `ATTACHMENT_REPLACED_STATE`
   */
  async upload(actor: Actor, command: UploadCommand): Promise<AttachmentItem> {
    const { content } = command;
    try {
      const name = attachmentName(command.name);
      assertAttachmentEnding(name);
      // Before the bytes come: whoever may not add learns so at once. Checked again beside the locked record.
      await this.uow.run((tx) => this.assertMayAdd(tx, actor, command));
      const file = await this.files.receive(content);
      try {
        const inspected = await this.inspector.inspect(name, file);
        await this.files.keep(file);
        return await this.uow.run((tx) => this.record(tx, actor, command, inspected));
      } catch (error) {
        await this.noteInfection(actor, command.subject, name, error);
        throw error;
      } finally {
        await this.files.discard(file);
      }
    } finally {
      content.destroy();
    }
  }

  /** @throws DomainError `ATTACHMENT_SUBJECT_NOT_FOUND`, `CURSOR_INVALID` */
  list(
    actor: Actor,
    subject: AttachmentSubject,
    {
      all,
      cursor,
      limit,
    }: { readonly all: boolean; readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<AttachmentItem>> {
    const [after = 0] = readCursor(ORDER, cursor, 1) ?? [];
    return this.uow.run(async (tx) => {
      const standing = await standingOf(tx, subject);
      if (!standing || !seesAttachments(reachOf(actor), standing)) throw subjectNotFound(subject);
      const rows = await this.attachments.list(tx, subject, { all, after: Number(after) || 0, limit });
      return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    });
  }

  /** @throws DomainError `ATTACHMENT_NOT_FOUND` */
  show(actor: Actor, id: number): Promise<AttachmentItem> {
    return this.uow.run(async (tx) => (await this.seen(tx, actor, id)).item);
  }

  /**
   * @param part the whole where it is left out
   * @throws DomainError `ATTACHMENT_REMOVED`, `ATTACHMENT_CONTENT_NOT_FOUND`
   */
  async content({ id, sha256, removedAt }: AttachmentItem, part?: FilePart): Promise<Readable> {
    if (removedAt !== null) {
      throw new DomainError('ATTACHMENT_REMOVED', '附件已被移除，不能再下载。', { attachmentId: id });
    }
    try {
      return await this.files.get(sha256, part);
    } catch (error) {
      if (!(error instanceof StoredFileMissing)) throw error;
      throw new DomainError(
        'ATTACHMENT_CONTENT_NOT_FOUND',
        '附件的内容在存储中找不到，请联系系统管理员从备份恢复。',
        { attachmentId: id, sha256 },
      );
    }
  }

  /**
   * Marks as removed: the bytes stay, for the ledger speaks of them. A second removal changes nothing.
   * @throws DomainError `ATTACHMENT_NOT_FOUND`, `ATTACHMENT_REASON_MISSING`, `POWER_REFUSED`, `ATTACHMENT_SUBJECT_STATE`
   */
  remove(actor: Actor, id: number, reason: string): Promise<AttachmentItem> {
    if (reason.trim() === '') throw new DomainError('ATTACHMENT_REASON_MISSING', '请写明移除附件的理由。');
    return this.uow.run(async (tx) => {
      const { item, subject, standing } = await this.seen(tx, actor, id, { lock: true });
      const by = idOf(actor);
      assertMayRemove(reachOf(actor), subject, standing, by !== null && by === item.uploadedById);
      if (item.removedAt !== null) return item;
      const at = this.clock.now();
      await this.attachments.remove(tx, id, { at, by, reason });
      await this.ledger.append(tx, at, actor, [
        {
          action: 'attachment.removed',
          subject: formatAttachmentSubject(subject),
          before: { attachmentId: id, name: item.name, sha256: item.sha256 },
          after: { attachmentId: id, reason },
        },
      ]);
      return this.found(tx, id);
    });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { subject, replacesId }: UploadCommand,
    { name, mediaType, size, sha256, scan }: InspectedFile,
  ): Promise<AttachmentItem> {
    const former = await this.assertMayAdd(tx, actor, { subject, replacesId }, { lock: true });
    await this.assertKept(tx, sha256);
    const at = this.clock.now();
    const attachment = {
      ...{ name, mediaType, size, sha256, scan },
      revision: former ? former.revision + 1 : 1,
      replacesId: former?.id ?? null,
    };
    const id = await this.attachments.insert(tx, subject, {
      ...attachment,
      uploadedById: idOf(actor),
      uploadedAt: at,
    });
    await this.ledger.append(tx, at, actor, [
      {
        action: former ? 'attachment.replaced' : 'attachment.added',
        subject: formatAttachmentSubject(subject),
        ...(former ? { before: { attachmentId: former.id, name: former.name, sha256: former.sha256 } } : {}),
        after: { attachmentId: id, ...attachment },
      },
    ]);
    return this.found(tx, id);
  }

  /** @returns the version to be replaced */
  private async assertMayAdd(
    tx: Tx,
    actor: Actor,
    { subject, replacesId }: Pick<UploadCommand, 'subject' | 'replacesId'>,
    { lock = false } = {},
  ): Promise<AttachmentItem | undefined> {
    const standing: AttachmentStanding | undefined = await standingOf(tx, subject, { lock });
    assertMayAdd(reachOf(actor), subject, standing);
    if (replacesId !== undefined) return this.replaceable(tx, subject, replacesId);
    if ((await this.attachments.countCurrent(tx, subject)) < ATTACHMENTS_PER_RECORD) return undefined;
    throw new DomainError(
      'ATTACHMENTS_TOO_MANY',
      `每条记录最多${ATTACHMENTS_PER_RECORD}个附件，请合并文件或移除不需要的附件。`,
      { limit: ATTACHMENTS_PER_RECORD },
    );
  }

  private async replaceable(tx: Tx, subject: AttachmentSubject, id: number): Promise<AttachmentItem> {
    const former = await this.attachments.find(tx, id);
    if (former?.subjectKind !== subject.kind || former.subjectId !== subject.id) throw attachmentNotFound(id);
    if (former.replacedById === null && former.removedAt === null) return former;
    throw new DomainError(
      'ATTACHMENT_REPLACED_STATE',
      '该附件已有新版本或已被移除，请刷新后针对最新版本上传。',
      { attachmentId: id, replacedById: former.replacedById },
    );
  }

  /** A sweep that was faster is told by asking again under the lock that it takes too. */
  private async assertKept(tx: Tx, sha256: string): Promise<void> {
    await this.attachments.lockContent(tx, sha256);
    if (await this.files.has(sha256)) return;
    throw new DomainError('ATTACHMENT_KEEP_CONFLICT', '保存附件时遇到清理，请重新上传。', { sha256 });
  }

  private async seen(tx: Tx, actor: Actor, id: number, { lock = false } = {}) {
    const first = await this.attachments.find(tx, id);
    if (!first) throw attachmentNotFound(id);
    const subject: AttachmentSubject = { kind: first.subjectKind, id: first.subjectId };
    const standing = await standingOf(tx, subject, { lock });
    if (!standing || !seesAttachments(reachOf(actor), standing)) throw attachmentNotFound(id);
    return { item: lock ? await this.found(tx, id) : first, subject, standing };
  }

  private async found(tx: Tx, id: number): Promise<AttachmentItem> {
    const item = await this.attachments.find(tx, id);
    if (!item) throw attachmentNotFound(id);
    return item;
  }

  /** Who brought it, and where it was to go, is worth knowing though nothing was kept. */
  private async noteInfection(actor: Actor, subject: AttachmentSubject, name: string, error: unknown) {
    if (!(error instanceof DomainError) || error.code !== 'ATTACHMENT_INFECTED') return;
    const after = { name, ...(error.details as object) };
    const change: Change = {
      action: 'attachment.infection_refused',
      subject: formatAttachmentSubject(subject),
      after,
    };
    await this.uow.run((tx) => this.ledger.append(tx, this.clock.now(), actor, [change]));
  }
}

const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.id : null);
