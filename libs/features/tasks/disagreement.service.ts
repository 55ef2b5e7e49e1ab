import { Injectable } from '@nestjs/common';
import { transition } from '#domain/lives';
import { DomainError } from '#domain/shared';
import {
  assertCooperationReason,
  assertMayWithTask,
  contributionLife,
  type DisagreementOutcome,
} from '#domain/task';
import { type Actor, personOf } from '#platform/actor';
import type { Disagreement } from '#persistence';
import { CooperationDesk } from './cooperation-desk.ts';
import { CooperationRepository, disagreementNotFound } from './cooperation.repository.ts';
import { assertVersion } from './cooperation.service.ts';
import { reachOfActor } from './task-desk.ts';
import { type Act, TaskWriter } from './task-writer.ts';

/** 裁定: upheld, the cooperating unit is right; always with a reason. */
export interface DisagreementDecision {
  readonly disagreementId: number;
  readonly version?: number;
  readonly outcome: DisagreementOutcome;
  readonly reason: string;
}

/** 分歧 between a cooperating unit and the lead goes back to who gave out the task. */
@Injectable()
export class DisagreementService {
  constructor(
    private readonly cooperation: CooperationDesk,
    private readonly rows: CooperationRepository,
    private readonly writer: TaskWriter,
  ) {}

  /**
   * Upheld: the contribution counts as accepted, or the unit cooperates no more. Dismissed: things stay as they were.
   * @throws DomainError `DISAGREEMENT_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `DISAGREEMENT_DECIDED_STATE`,
   * `DISAGREEMENT_REASON_MISSING`
   */
  decide(actor: Actor, decision: DisagreementDecision): Promise<void> {
    const { disagreementId, outcome, reason } = decision;
    const unseen = disagreementNotFound(disagreementId);
    const read = { read: (tx: Act['tx']) => this.rows.disagreement(tx, disagreementId), unseen };
    return this.cooperation.act(actor, read, async (act, task, disagreement) => {
      const reach = reachOfActor(actor);
      const concerned = [task.leadUnitId, disagreement.unitId];
      if (
        reach &&
        !reach.offices.includes(task.officeId) &&
        !concerned.some((id) => reach.units.includes(id))
      ) {
        throw unseen;
      }
      assertMayWithTask(reach, task, 'review');
      assertVersion(disagreement, decision.version);
      assertUndecided(disagreement);
      assertCooperationReason('异议', reason);
      Object.assign(disagreement, {
        ...{ decidedAt: act.now, decidedById: personOf(actor), outcome, decisionReason: reason },
      });
      await this.rows.save(act.tx, disagreement);
      const after = await this.apply(act, disagreement);
      await this.writer.note(act, task, 'task.disagreement_decided', {
        disagreementId,
        unitId: disagreement.unitId,
        outcome,
        reason,
        ...after,
      });
    });
  }

  private async apply(
    { tx }: Act,
    { contributionId, taskId, unitId, outcome }: Disagreement,
  ): Promise<object> {
    if (contributionId !== null) {
      const contribution = await this.rows.contribution(tx, contributionId);
      const step = outcome === 'upheld' ? 'uphold' : 'dismiss';
      contribution.status = transition(contributionLife, contribution.status, step).to;
      await this.rows.save(tx, contribution);
      return { contributionId, status: contribution.status };
    }
    if (outcome !== 'upheld') return {};
    await this.rows.release(tx, taskId, unitId);
    return { releasedUnitId: unitId };
  }
}

function assertUndecided({
  id: disagreementId,
  decidedAt,
  outcome,
  decisionReason,
  version,
}: Disagreement): void {
  if (decidedAt === null) return;
  throw new DomainError('DISAGREEMENT_DECIDED_STATE', '该分歧已有裁定，请刷新后查看。', {
    ...{ disagreementId, decidedAt, outcome, decisionReason, version },
  });
}
