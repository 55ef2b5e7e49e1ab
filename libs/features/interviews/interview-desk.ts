import { Injectable } from '@nestjs/common';
import {
  assertMayTakeInterviewStep,
  interviewLife,
  interviewNotFound,
  type InterviewStep,
} from '#domain/interview';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Interview, type Tx, UnitOfWork } from '#persistence';
import { InterviewRepository } from './interview.repository.ts';

export interface InterviewCommand {
  readonly interviewId: number;
  /** The version the person saw; omitted, the present state is taken as it is. */
  readonly expectedVersion?: number;
}

/** One act of somebody, in its transaction. */
export interface InterviewDeed {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}

/** The one way to an interview: locked behind its cases, the power proven beside it, the version compared. */
@Injectable()
export class InterviewDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly interviews: InterviewRepository,
    private readonly ledger: LedgerService,
  ) {}

  run<T>(actor: Actor, work: (deed: InterviewDeed) => Promise<T>): Promise<T> {
    return this.uow.run((tx) => work({ tx, now: this.clock.now(), actor }));
  }

  /**
   * Takes one interview for a step, does the work, and writes both down.
   * @param work gives what the ledger keeps of the step beside the state
   * @throws DomainError `INTERVIEW_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`
   */
  act(
    actor: Actor,
    step: InterviewStep,
    command: InterviewCommand,
    work: (deed: InterviewDeed, interview: Interview) => Promise<object> | object,
  ): Promise<void> {
    return this.run(actor, async (deed) => {
      const interview = await this.take(deed, step, command);
      await this.finish(deed, interview, step, await work(deed, interview));
    });
  }

  /** @throws as `act` */
  async take(
    { tx, actor }: InterviewDeed,
    step: InterviewStep,
    { interviewId, expectedVersion }: InterviewCommand,
  ): Promise<Interview> {
    const interview = await this.interviews.lock(tx, interviewId);
    if (!interview) throw interviewNotFound(interviewId);
    // Power before version: a stranger learns nothing, not even how far an interview has come.
    assertMayTakeInterviewStep(reachOf(actor), interview, step);
    if (expectedVersion !== undefined && expectedVersion !== interview.version) {
      throw new DomainError('VERSION_CONFLICT', '该约谈刚被他人处理，请刷新后重试。', {
        interviewId,
        status: interview.status,
        version: interview.version,
      });
    }
    transition(interviewLife, interview.status, step);
    return interview;
  }

  /** Writes the step: state, version and ledger. */
  async finish(
    { tx, now, actor }: InterviewDeed,
    interview: Interview,
    step: InterviewStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(interviewLife, interview.status, step);
    interview.status = to;
    await this.interviews.save(tx, interview);
    await this.ledger.append(tx, now, actor, [
      {
        ...{ action: event, subject: `interview:${interview.id}` },
        ...{ before: { status: from }, after: { status: to, ...after } },
      },
    ]);
  }

  /** What begins an interview. */
  async note(
    { tx, now, actor }: InterviewDeed,
    interviewId: number,
    action: Change['action'],
    after: object,
  ): Promise<void> {
    await this.ledger.append(tx, now, actor, [{ action, subject: `interview:${interviewId}`, after }]);
  }
}
