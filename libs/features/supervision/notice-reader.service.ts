import { Injectable } from '@nestjs/common';
import {
  mayWithNotice,
  type NoticeActName,
  noticeNotFound,
  objectionDueOn,
  openActs,
  type Silence,
  silenceOf,
} from '#domain/notice';
import { type Day, dayOf } from '#domain/shared';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Page } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { listNotices, type NoticeFilter, type NoticeRow } from './notice-list.query.ts';
import { type NoticeSheet, noticeSheet, serviceOf, type ServiceProof } from './notice-page.query.ts';
import { signersFor } from './signing-power.ts';

/** A document with its service and what the viewer may do now. */
export interface NoticePage extends NoticeSheet {
  /** The last day to object; null before service. */
  readonly objectionDueOn: Day | null;
  readonly deliveries: readonly ServiceProof[];
  readonly silence: Silence;
  readonly acts: readonly NoticeActName[];
}

/** Documents as far as a viewer sees them: a draft is the office's own. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  list(actor: Actor, filter: NoticeFilter): Promise<Page<NoticeRow>> {
    return this.uow.run((tx) => listNotices(tx, reachOf(actor), filter));
  }

  /** @throws DomainError `NOTICE_NOT_FOUND` */
  page(actor: Actor, noticeId: number): Promise<NoticePage> {
    return this.uow.run(async (tx) => {
      const sheet = await noticeSheet(tx, reachOf(actor), noticeId);
      if (!sheet) throw noticeNotFound(noticeId);
      const deliveries = await serviceOf(tx, noticeId);
      return {
        ...sheet,
        ...{ objectionDueOn: objectionDueOn(sheet.servedOn), deliveries, silence: this.silenceAbout(sheet) },
        acts: this.actsOf(actor, sheet),
      };
    });
  }

  private silenceAbout(sheet: NoticeSheet): Silence {
    const on = (at: Date | string | null | undefined) => (at ? dayOf(new Date(at)) : null);
    const { receivedAt, reply, closedAt } = sheet;
    const said = { receivedOn: on(receivedAt), repliedOn: on(reply?.repliedAt), closedOn: on(closedAt) };
    return silenceOf({ ...sheet, ...said }, dayOf(this.clock.now()));
  }

  private actsOf(actor: Actor, sheet: NoticeSheet): NoticeActName[] {
    const standing = { ...sheet, signers: signersFor(sheet.signature ?? undefined) };
    const { draftedById, signedById, instruction, replyDecidedById, objectionId, objectionStatus } = sheet;
    const involved = [draftedById, signedById, instruction?.leaderId, replyDecidedById];
    const progress = {
      ...sheet,
      ...{ objected: objectionId !== null, objectionOpen: objectionStatus === 'open' },
      viewerInvolved: involved.includes(personOf(actor)) && personOf(actor) !== null,
    };
    const today = dayOf(this.clock.now());
    return openActs(progress, (act) => mayWithNotice(reachOf(actor), standing, act), today);
  }
}
