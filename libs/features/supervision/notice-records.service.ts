import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { assertClosableByHand, assertRefusal, noticeLife } from '#domain/notice';
import { type Day, dayOf, instantAt } from '#domain/shared';
import { type Actor, personOf } from '#platform/actor';
import { type NoticeCommand, NoticeDesk } from './notice-desk.ts';
import { NoticeServing } from './notice-serving.ts';

/** 拒签, as the office saw it. */
export interface Refusal {
  readonly refusedOn: Day;
  readonly reason: string;
  readonly witness: string;
}

/** What the office puts on record about an issued document: that receipt was refused, that the matter is over. */
@Injectable()
export class NoticeRecords {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly serving: NoticeServing,
  ) {}

  /**
   * 拒签留置: refused before a witness, the document is served on that day at the latest, and its terms begin.
   * @throws DomainError `NOTICE_REFUSAL_STATE`, `NOTICE_REFUSAL_INCOMPLETE`, `NOTICE_REFUSAL_DAY_INVALID`
   */
  refuse(actor: Actor, command: NoticeCommand & Refusal): Promise<void> {
    return this.desk.act(actor, 'review', command, async (deed, notice) => {
      const { tx, now } = deed;
      const { refusedOn, reason, witness } = command;
      assertRefusal(notice, command, dayOf(now));
      const record = { refusedOn, reason, witness };
      notice.refusal = { ...record, recordedAt: now.toISOString(), recordedById: personOf(actor) };
      await this.desk.save(deed, notice);
      await this.serving.serve(tx, instantAt(refusedOn, '12:00'), [notice.id]);
      await this.desk.note(deed, notice.id, 'notice.refused', record);
    });
  }

  /**
   * 办结 of a document that no case ends: the office says how the matter was settled.
   * @throws DomainError `NOTICE_HAS_CASE`, `NOTICE_REASON_MISSING`, `TRANSITION_REFUSED`
   */
  close(actor: Actor, command: NoticeCommand & { readonly finding: string }): Promise<void> {
    return this.desk.act(actor, 'review', command, async (deed, notice) => {
      const step = transition(noticeLife, notice.status, 'close');
      const { finding } = command;
      assertClosableByHand(notice.caseId, finding);
      Object.assign(notice, { status: step.to, closedAt: deed.now });
      await this.desk.save(deed, notice);
      await this.desk.note(deed, notice.id, step.event, { finding });
    });
  }
}
