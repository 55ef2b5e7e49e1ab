import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { assertFitOneNotice, assertOverseesItem, itemNotFound } from '#domain/rectification';
import { dayOf, DomainError } from '#domain/shared';
import { DocumentTemplates } from '#features/document-templates';
import { IssuedDocuments, type PaperFormat, type PrintedDocument } from '#features/documents';
import { LedgerService } from '#features/ledger';
import { type ItemView, RectificationReader, subjectOfJointNotice } from '#features/rectification';
import { type Actor, personOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { idAfter, type Page, type PageAsked } from '#platform/paging';
import { takeDocumentNumber, UnitOfWork } from '#persistence';
import { JointNoticeMail } from './joint-notice-mail.ts';
import { jointNoticePaper } from './joint-notice-paper.ts';
import {
  JOINT_NOTICE_ORDER,
  type JointNotice,
  type JointNoticeFilter,
  JointNoticeRepository,
} from './joint-notice.repository.ts';

const KIND = 'rectification_notice';

/** 一份整改通知书列多个问题: issued once, with number, code and bytes of its own. */
@Injectable()
export class JointNoticeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly items: RectificationReader,
    private readonly notices: JointNoticeRepository,
    private readonly templates: DocumentTemplates,
    private readonly issued: IssuedDocuments,
    private readonly ledger: LedgerService,
    private readonly mail: JointNoticeMail,
  ) {}

  /**
   * Number, frozen words, code, mail to the unit: one commit.
   * @returns its id
   * @throws DomainError `RECTIFICATION_NOT_FOUND`, `RECTIFICATION_ITEM_TWICE`, `POWER_REFUSED`, what `assertFitOneNotice` throws, `VERSION_CONFLICT`,
   * `AGENCY_CODE_MISSING`
   */
  async issue(actor: Actor, reach: Reach, itemIds: readonly number[]): Promise<number> {
    const items = await this.known(reach, itemIds);
    for (const item of items) assertOverseesItem(reach, item);
    assertFitOneNotice(items);
    const officeId = items[0]?.officeId ?? 0;
    const words = await this.templates.currentOf(KIND, officeId);
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const on = dayOf(now);
      for (const item of items) await this.items.holdIn(tx, item);
      const { number, ...numbered } = await takeDocumentNumber(tx, officeId, on);
      const unitId = items[0]?.unitId ?? 0;
      const id = await this.notices.insert(tx, now, {
        ...{ officeId, unitId, number, ...numbered, issuedOn: on, issuedById: personOf(actor) },
        itemIds: items.map((item) => item.id),
      });
      await this.issued.keepIn(tx, now, {
        ...{ kind: KIND, subject: subjectOfJointNotice(id), officeId, issuedOn: on, templateId: words.id },
        document: jointNoticePaper(items, { number, on }, words.body),
      });
      const codes = items.map(({ code }) => code);
      const changes = items.map((item) => ({
        ...{ action: 'rectification.notice_issued' as const, subject: `rectification:${item.id}` },
        after: { noticeId: id, number, items: codes },
      }));
      await this.ledger.append(tx, now, actor, changes);
      await this.mail.tell(tx, now, { id, unitId, number, items });
      return id;
    });
  }

  /** @throws DomainError `RECTIFICATION_NOTICE_NOT_FOUND` */
  page(reach: Reach, noticeId: number): Promise<JointNotice> {
    return this.uow.run((tx) => this.notices.one(tx, reach, noticeId));
  }

  /** Newest first. @throws DomainError `CURSOR_INVALID` */
  list(
    reach: Reach,
    { cursor, limit, ...filter }: JointNoticeFilter & PageAsked,
  ): Promise<Page<JointNotice>> {
    const before = idAfter(JOINT_NOTICE_ORDER, cursor);
    return this.uow.run((tx) => this.notices.list(tx, reach, filter, { before, limit }));
  }

  /** As it was issued. @throws DomainError `RECTIFICATION_NOTICE_NOT_FOUND`, `DOCUMENT_NOT_SET` */
  async file(reach: Reach, noticeId: number, format: PaperFormat): Promise<PrintedDocument> {
    const { number } = await this.page(reach, noticeId);
    const { bytes, title } = await this.issued.bytesOf(subjectOfJointNotice(noticeId), KIND, format);
    return { bytes, name: `${number}${title}` };
  }

  /** In the order of their ids, once each, so that two writers never wait for each other in a ring. */
  private async known(reach: Reach, itemIds: readonly number[]): Promise<ItemView[]> {
    const items = await this.items.items(reach, itemIds);
    const missing = itemIds.find((id) => items.every((item) => item.id !== id));
    if (missing !== undefined) throw itemNotFound(missing);
    if (items.length < itemIds.length) {
      throw new DomainError('RECTIFICATION_ITEM_TWICE', '同一事项列了两次，请去掉重复的。');
    }
    return items;
  }
}
