import { Injectable } from '@nestjs/common';
import { assertAgreed, assertWithinTerm } from '#domain/rectification';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import type { RectificationItem, Tx } from '#persistence';
import { ItemSteps } from './item-steps.ts';
import { type ItemCommand, RectificationRepository } from './rectification.repository.ts';

/** 整改措施: what is done about a problem, by whom, by when. */
export interface AgreedMeasure {
  readonly measure: string;
  readonly responsibleId: number;
  readonly dueOn: Day;
}

/** 确定措施: of an item that waits for it. */
@Injectable()
export class Agreements {
  constructor(
    private readonly items: RectificationRepository,
    private readonly steps: ItemSteps,
  ) {}

  /**
   * @param agreedOn the day on which it was agreed, where it is entered later
   * @throws DomainError `RECTIFICATION_MEASURE_INCOMPLETE`, `RECTIFICATION_DUE_DAY_PAST`,
   *   `RECTIFICATION_DUE_DAY_LATE`, `PERSON_NOT_FOUND`
   */
  async agreeIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand & AgreedMeasure,
    agreedOn: Day = dayOf(now),
  ): Promise<void> {
    const { measure, responsibleId, dueOn } = command;
    const item = await this.steps.taken(tx, actor, command, 'agree');
    assertAgreed(command, agreedOn);
    assertWithinTerm(dueOn, item.completeBy);
    await this.assertKnown(tx, actor, item, responsibleId, dayOf(now));
    Object.assign(item, { measure, responsibleId, dueOn });
    await this.steps.step(tx, now, actor, item, 'agree', { measure, responsibleId, dueOn });
  }

  /** Whoever names a person must name one of the unit; the operator and the rehearsal any. */
  private async assertKnown(
    tx: Tx,
    actor: Actor,
    { unitId }: RectificationItem,
    personId: number,
    today: Day,
  ): Promise<void> {
    const known =
      reachOf(actor) === undefined
        ? await this.items.personExists(tx, personId)
        : await this.items.worksIn(tx, personId, unitId, today);
    if (known) return;
    throw new DomainError('PERSON_NOT_FOUND', '责任人不存在或不在整改单位任职，请重新选择。', { personId });
  }
}
