import { Injectable } from '@nestjs/common';
import { blamedBy } from '#domain/escalation';
import { transition } from '#domain/lives';
import {
  assertDecisionReason,
  assertExcusalDay,
  assertMayObject,
  assertUninvolved,
  objectionLife,
  type ObjectionOutcome,
  reviewDecisionDueOn,
} from '#domain/notice';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Actor, personOf } from '#platform/actor';
import type { Notice } from '#persistence';
import { type NoticeCommand, NoticeDesk } from './notice-desk.ts';
import { NoticeService } from './notice.service.ts';
import { ObjectionMails } from './objection-mails.ts';
import { objectionNotFound, ObjectionRepository } from './objection.repository.ts';

export interface ObjectionDecision {
  readonly objectionId: number;
  readonly expectedVersion?: number;
  readonly outcome: ObjectionOutcome;
  readonly reason: string;
  /** Where it wins: the last day on which its document's findings are not held against the unit; omitted: the round. */
  readonly excusedUntil?: Day;
}

/** 申辩与复核 (政府督查工作条例, art. 17). The document's terms run on until the decision. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly desk: NoticeDesk,
    private readonly notices: NoticeService,
    private readonly objections: ObjectionRepository,
    private readonly mails: ObjectionMails,
  ) {}

  /**
   * The unit objects, once, within 30 calendar days after service.
   * @returns the objection's id
   * @throws DomainError `NOTICE_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `OBJECTION_MADE_TWICE`,
   * `OBJECTION_NOTICE_STATE`, `OBJECTION_TERM_OVER`, `OBJECTION_EMPTY`
   */
  raise(actor: Actor, command: NoticeCommand & { statement: string }): Promise<number> {
    return this.desk.act(actor, 'answer', command, async (deed, notice) => {
      const { tx, now } = deed;
      const { statement } = command;
      const today = dayOf(now);
      const objected = await this.objections.exists(tx, notice.id);
      assertMayObject({ ...notice, objected }, statement, today);
      const dueOn = reviewDecisionDueOn(today);
      const objectionId = await this.objections.insert(tx, {
        ...{
          noticeId: notice.id,
          officeId: notice.officeId,
          unitId: notice.unitId,
          status: 'open',
          statement,
        },
        ...{ raisedAt: now, raisedById: personOf(actor), dueOn },
        ...{ decidedAt: null, decidedById: null, decisionReason: null },
      });
      await this.desk.save(deed, notice);
      await this.desk.note(deed, notice.id, 'notice.objection_raised', { objectionId, statement, dueOn });
      await this.mails.raised(deed, notice, { objectionId, statement, dueOn, involved: involvedIn(notice) });
      return objectionId;
    });
  }

  /**
   * Decided by somebody of the office who neither signed the document nor weighed its reply. Upheld, the document is
   * withdrawn with the reason, the case steps back, and what it blamed is not held against the unit again; dismissed,
   * it stands. After its term it is still decided, and kept as late.
   * @throws DomainError `OBJECTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `REVIEWER_INVOLVED`,
   * `OBJECTION_REASON_MISSING`, `EXCUSAL_DAY_INVALID`, `TRANSITION_REFUSED`
   */
  decide(actor: Actor, decision: ObjectionDecision): Promise<void> {
    const { objectionId, expectedVersion, outcome, reason, excusedUntil = null } = decision;
    return this.desk.run(actor, async (deed) => {
      const { tx, now } = deed;
      const noticeId = await this.objections.noticeOf(tx, objectionId);
      const notice = await this.desk.take(deed, 'review', { noticeId }, objectionNotFound(objectionId));
      const objection = await this.objections.lock(tx, objectionId);
      if (expectedVersion !== undefined && expectedVersion !== objection.version) {
        throw new DomainError('VERSION_CONFLICT', '该申辩刚被他人处理，请刷新后重试。', {
          ...{ objectionId, status: objection.status, version: objection.version },
        });
      }
      const step = transition(objectionLife, objection.status, outcome === 'upheld' ? 'uphold' : 'dismiss');
      const reviewerId = personOf(actor);
      if (reviewerId !== null) assertUninvolved(reviewerId, involvedIn(notice));
      assertDecisionReason(reason);
      const today = dayOf(now);
      assertExcusalDay(outcome, excusedUntil, today);
      Object.assign(objection, {
        ...{ status: step.to, decidedAt: now, decidedById: reviewerId, decisionReason: reason },
      });
      await this.objections.save(tx, objection);
      const late = today > objection.dueOn;
      const blamed = outcome === 'upheld' ? blamedBy(notice.reasons, dayOf(notice.draftedAt)) : [];
      const excused = outcome === 'upheld' ? { excused: blamed, excusedUntil } : {};
      await this.desk.note(deed, noticeId, step.event, { objectionId, reason, late, ...excused });
      if (outcome === 'upheld') {
        await this.objections.excuse(tx, objection, { blamed, on: today, until: excusedUntil });
        await this.notices.setAsideIn(deed, notice, reason);
      }
      await this.mails.decided(deed, notice, { objectionId, outcome, reason, excusedUntil });
    });
  }
}

/** Who took part in a document: drafted it, signed it, instructed it, or weighed its reply. */
export const involvedIn = ({
  draftedById,
  signedById,
  instruction,
  reply,
}: Pick<Notice, 'draftedById' | 'signedById' | 'instruction' | 'reply'>): number[] =>
  [draftedById, signedById, instruction?.leaderId, reply?.decidedById].filter((id) => typeof id === 'number');
