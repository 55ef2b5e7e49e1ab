import { Injectable } from '@nestjs/common';
import {
  assertReason,
  assertRecordable,
  assertSilent,
  assertUnanswered,
  CONFIRMATION_WORKING_DAYS,
  type InterviewRecord,
} from '#domain/interview';
import { dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import type { Actor } from '#platform/actor';
import type { Interview } from '#persistence';
import { personIdOf, personOf } from './acting.ts';
import { InterviewConclusion } from './conclusion.service.ts';
import { type InterviewCommand, InterviewDesk, type InterviewDeed } from './interview-desk.ts';
import { keptLetter, objectionLetter, recordLetter } from './interview-letters.ts';
import { InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';
import { type EnteredPromise, placed } from './placing.ts';
import { assertWorkIn } from './seats.query.ts';

/** 约谈纪要 as it is laid before both sides. */
export interface RecordCommand extends InterviewCommand, InterviewRecord {
  readonly promises: readonly EnteredPromise[];
  /** What was changed, where it answers an objection. */
  readonly answer?: string | undefined;
}

type Reasoned = InterviewCommand & { readonly reason: string };

/** 约谈纪要: written by the office, laid before both sides, in force once both have had their say. */
@Injectable()
export class InterviewRecords {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
    private readonly policies: PolicyService,
    private readonly conclusion: InterviewConclusion,
    private readonly mail: InterviewMail,
  ) {}

  /**
   * Written anew, it takes the place of what was written before: both sides are asked afresh.
   * @throws DomainError `INTERVIEW_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `PERSON_NOT_FOUND`, `INTERVIEW_PROMISE_UNPLACED`, and what `assertRecordable` throws
   */
  write(
    actor: Actor,
    { said, problems, causes, promises, answer, ...command }: RecordCommand,
  ): Promise<void> {
    return this.desk.act(actor, 'record', command, async (deed, interview) => {
      const { tx, now } = deed;
      const byId = personIdOf(actor);
      const record = { said, problems, causes };
      const promised = placed(promises, await this.interviews.mattersOf(tx, interview));
      assertRecordable(record, promised, interview.heldOn ?? dayOf(interview.startsAt));
      const people = [...new Set(promised.map(({ responsibleId }) => responsibleId))];
      await assertWorkIn(tx, dayOf(now), interview.unitId, people);
      await this.interviews.replacePromises(tx, interview.id, promised);
      await this.interviews.answerObjections(tx, interview.id, {
        ...{ outcome: 'reworded', text: answer ?? null, at: now, byId },
      });
      Object.assign(interview, { record, recordedAt: now, recordedById: byId, ...UNCONFIRMED });
      await this.lay(deed, interview);
      const { confirmDueOn } = interview;
      if (confirmDueOn) {
        await this.mail.tell(
          deed,
          interview,
          ['unit_head', 'host'],
          `record:${now.toISOString()}`,
          (parties) => recordLetter(interview, parties, confirmDueOn),
        );
      }
      return { record, promises: promised, confirmDueOn };
    });
  }

  /** 对纪要文字的异议: kept whatever becomes of it. */
  object(
    actor: Actor,
    { statement, ...command }: InterviewCommand & { readonly statement: string },
  ): Promise<void> {
    return this.desk.act(actor, 'object', command, async (deed, interview) => {
      assertUnanswered(interview, 'unit');
      assertReason(statement, '提出异议');
      await this.interviews.object(deed.tx, interview.id, statement, deed.now, personOf(actor));
      await this.mail.tell(
        deed,
        interview,
        ['desk', 'host'],
        `objection:${deed.now.toISOString()}`,
        (parties) => objectionLetter(interview, parties, statement),
      );
      return { statement };
    });
  }

  /** 维持纪要文字, with the reason: the unit may still confirm or refuse. */
  keepWording(actor: Actor, { reason, ...command }: Reasoned): Promise<void> {
    return this.desk.act(actor, 'keep_wording', command, async (deed, interview) => {
      const { tx, now } = deed;
      assertReason(reason, '维持纪要文字');
      await this.interviews.answerObjections(tx, interview.id, {
        ...{ outcome: 'kept', text: reason, at: now, byId: personIdOf(actor) },
      });
      await this.lay(deed, interview);
      const { confirmDueOn } = interview;
      if (confirmDueOn) {
        await this.mail.tell(deed, interview, ['unit_head'], `kept:${now.toISOString()}`, (parties) =>
          keptLetter(interview, parties, reason, confirmDueOn),
        );
      }
      return { reason, confirmDueOn };
    });
  }

  /** @throws DomainError as `write`, `INTERVIEW_CONFIRMED_TWICE`, `PERSON_REQUIRED` */
  confirmForOffice(actor: Actor, command: InterviewCommand): Promise<void> {
    return this.speak(actor, 'confirm_for_office', command, ({ now }, interview) => {
      assertUnanswered(interview, 'office');
      Object.assign(interview, { officeConfirmedAt: now, officeConfirmedById: personOf(actor) });
      return {};
    });
  }

  /** 单位负责人确认, or whoever stands in for the head. */
  confirmForUnit(actor: Actor, command: InterviewCommand): Promise<void> {
    return this.speak(actor, 'confirm_for_unit', command, ({ now }, interview) => {
      assertUnanswered(interview, 'unit');
      answered(interview, { as: 'confirmed', at: now, byId: personOf(actor), reason: null });
      return {};
    });
  }

  /** 拒绝确认: recorded with its reason, and no obstacle to the record. */
  refuse(actor: Actor, { reason, ...command }: Reasoned): Promise<void> {
    return this.speak(actor, 'refuse_record', command, ({ now }, interview) => {
      assertUnanswered(interview, 'unit');
      assertReason(reason, '拒绝确认');
      answered(interview, { as: 'refused', at: now, byId: personOf(actor), reason });
      return { reason };
    });
  }

  /**
   * 逾期未确认: the office notes that the unit let its day pass.
   * @throws DomainError `INTERVIEW_SILENCE_EARLY`
   */
  noteSilence(actor: Actor, { reason, ...command }: Reasoned): Promise<void> {
    return this.speak(actor, 'note_silence', command, ({ now }, interview) => {
      assertUnanswered(interview, 'unit');
      assertSilent(interview.confirmDueOn, dayOf(now));
      assertReason(reason, '登记逾期未确认，如何催办');
      answered(interview, { as: 'silent', at: now, byId: personIdOf(actor), reason });
      return { reason };
    });
  }

  /** What either side says may bring the record into force. */
  private speak(
    actor: Actor,
    step: 'confirm_for_office' | 'confirm_for_unit' | 'refuse_record' | 'note_silence',
    command: InterviewCommand,
    work: (deed: InterviewDeed, interview: Interview) => object,
  ): Promise<void> {
    return this.desk.run(actor, async (deed) => {
      const interview = await this.desk.take(deed, step, command);
      await this.desk.finish(deed, interview, step, work(deed, interview));
      await this.conclusion.concludeIn(deed, interview);
    });
  }

  /** Laid before the unit: the days for its answer begin. */
  private async lay({ tx, now }: InterviewDeed, interview: Interview): Promise<void> {
    const calendar = await this.policies.calendar(tx);
    interview.confirmDueOn = calendar.addWorkingDays(dayOf(now), CONFIRMATION_WORKING_DAYS);
  }
}

const UNCONFIRMED = {
  ...{ officeConfirmedAt: null, officeConfirmedById: null },
  ...{ unitAnswer: null, unitAnsweredAt: null, unitAnsweredById: null, unitReason: null },
};

function answered(
  interview: Interview,
  answer: {
    readonly as: NonNullable<Interview['unitAnswer']>;
    readonly at: Date;
    readonly byId: number | null;
    readonly reason: string | null;
  },
): void {
  Object.assign(interview, {
    ...{ unitAnswer: answer.as, unitAnsweredAt: answer.at },
    ...{ unitAnsweredById: answer.byId, unitReason: answer.reason },
  });
}
