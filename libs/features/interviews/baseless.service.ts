import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/actor';
import type { Tx } from '#persistence';
import { InterviewDesk } from './interview-desk.ts';
import { InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';

/** Still to be held, though all of their documents were taken back. $1: with this document; null: all of them. */
const BASELESS = `
  SELECT i.id FROM interviews i
   WHERE i.status IN ('arranged', 'refused', 'missed')
     AND EXISTS (SELECT 1 FROM interview_notices x
                  WHERE x.interview_id = i.id AND ($1::bigint IS NULL OR x.notice_id = $1))
     AND NOT EXISTS (SELECT 1 FROM interview_notices x JOIN notices n ON n.id = x.notice_id
                      WHERE x.interview_id = i.id AND n.status <> 'withdrawn')
   ORDER BY i.id`;

const REASON = '约谈通知书已撤回';

/** There is nothing left to talk about: an interview ends with the last of its documents. */
@Injectable()
export class BaselessInterviews {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
    private readonly mail: InterviewMail,
  ) {}

  /** A document was taken back, in this transaction; its cases are locked. */
  endWith(tx: Tx, now: Date, noticeId: number): Promise<void> {
    return this.end(tx, now, noticeId);
  }

  /** What two documents taken back at the same moment have left behind. */
  endAll(tx: Tx, now: Date): Promise<void> {
    return this.end(tx, now, null);
  }

  private async end(tx: Tx, now: Date, noticeId: number | null): Promise<void> {
    const deed = { tx, now, actor: SYSTEM };
    for (const { id } of await tx.query<{ id: number }>(BASELESS, [noticeId])) {
      const interview = await this.desk.take(deed, 'cancel', { interviewId: id });
      await this.interviews.endAppointment(tx, id, {
        ...{ as: 'cancelled', reason: REASON, at: now, personId: null },
      });
      interview.cancelledReason = REASON;
      await this.interviews.letGo(tx, id, now);
      await this.mail.callOff(deed, interview, REASON);
      await this.desk.finish(deed, interview, 'cancel', { reason: REASON });
    }
  }
}
