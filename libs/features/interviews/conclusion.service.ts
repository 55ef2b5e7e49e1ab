import { Injectable } from '@nestjs/common';
import { isInForce } from '#domain/interview';
import { dayOf } from '#domain/shared';
import { RectificationService } from '#features/rectification';
import { SYSTEM } from '#platform/actor';
import type { Interview } from '#persistence';
import { InterviewDesk, type InterviewDeed } from './interview-desk.ts';
import { conclusionLetter } from './interview-letters.ts';
import { InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';

/** 纪要生效: what was promised becomes items of the rectification ledger, each with its day. */
@Injectable()
export class InterviewConclusion {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
    private readonly rectification: RectificationService,
    private readonly mail: InterviewMail,
  ) {}

  /** Once neither side is owed any more; before that nothing happens. */
  async concludeIn(deed: InterviewDeed, interview: Interview): Promise<void> {
    if (!isInForce(interview)) return;
    const { tx, now, actor } = deed;
    const { id, officeId, unitId, code } = interview;
    const promisedOn = interview.heldOn ?? dayOf(interview.startsAt);
    const promises = await this.interviews.promises(tx, id);
    const opened = await this.rectification.promiseIn(
      tx,
      now,
      actor,
      promises.map(({ measure, responsibleId, dueOn, noticeId, caseId }) => ({
        ...{ officeId, unitId, caseId, noticeId, measure, responsibleId, dueOn },
        ...{ promisedOn, sourceRef: code },
      })),
    );
    for (const [nth, { id: itemId }] of opened.entries()) {
      const promise = promises[nth];
      if (promise) await this.interviews.linkPromise(tx, promise.id, itemId);
    }
    interview.concludedAt = now;
    await this.desk.finish({ ...deed, actor: SYSTEM }, interview, 'conclude', {
      itemIds: opened.map((item) => item.id),
    });
    await this.mail.tell(deed, interview, ['unit', 'desk', 'host'], 'concluded', (parties) =>
      conclusionLetter(interview, parties, promises),
    );
  }
}
