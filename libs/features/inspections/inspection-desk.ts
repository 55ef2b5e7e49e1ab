import { Injectable } from '@nestjs/common';
import {
  assertMayWithInspection,
  assertNotRecused,
  assertUntied,
  type InspectionAct,
  inspectionLife,
  inspectionNotFound,
  type InspectionState,
  type InspectionStep,
  powerOfStep,
} from '#domain/inspection';
import { transition } from '#domain/lives';
import { DomainError, dayOf } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Inspection, type Tx, UnitOfWork } from '#persistence';
import { InspectionRepository, type NamedUnit } from './inspection.repository.ts';

export interface InspectionCommand {
  readonly inspectionId: number;
  /** The version the person saw; omitted, the present state is taken as it is. */
  readonly expectedVersion?: number;
}

/** One act of somebody, in its transaction. */
export interface InspectionDeed {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}

/** An inspection under the lock, with its units. */
export interface TakenInspection {
  readonly inspection: Inspection;
  readonly units: readonly NamedUnit[];
}

/** Acts that a recused person has no part in. */
const OF_THE_OFFICE: readonly InspectionAct[] = ['prepare', 'work', 'approve', 'instruct'];

/** The one way to an inspection: in a transaction, locked, the actor's power proven, the version compared. */
@Injectable()
export class InspectionDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly inspections: InspectionRepository,
    private readonly ledger: LedgerService,
  ) {}

  run<T>(actor: Actor, work: (deed: InspectionDeed) => Promise<T>): Promise<T> {
    return this.uow.run((tx) => work({ tx, now: this.clock.now(), actor }));
  }

  /** @throws DomainError `INSPECTION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `INSPECTION_RECUSED` */
  act<T>(
    actor: Actor,
    power: InspectionAct,
    command: InspectionCommand,
    work: (deed: InspectionDeed, taken: TakenInspection) => Promise<T>,
  ): Promise<T> {
    return this.run(actor, async (deed) => work(deed, await this.take(deed, power, command)));
  }

  /** @param unseen said in place of `INSPECTION_NOT_FOUND` where something else was asked for */
  async take(
    { tx, actor }: InspectionDeed,
    power: InspectionAct,
    { inspectionId, expectedVersion }: InspectionCommand,
    unseen: DomainError = inspectionNotFound(inspectionId),
  ): Promise<TakenInspection> {
    const inspection = await this.inspections.lock(tx, inspectionId);
    const units = await this.inspections.unitsOf(tx, inspectionId);
    const standing = {
      ...{ id: inspectionId, officeId: inspection.officeId },
      ...{ unitIds: units.map(({ unitId }) => unitId), started: inspection.startedAt !== null },
    };
    // Power before version: a stranger learns nothing, not even how far it has come.
    assertMayWithInspection(reachOf(actor), standing, power, unseen);
    const personId = personOf(actor);
    if (personId !== null && OF_THE_OFFICE.includes(power)) assertNotRecused(inspection.recusals, [personId]);
    if (expectedVersion === undefined || inspection.version === expectedVersion) return { inspection, units };
    throw new DomainError('VERSION_CONFLICT', '该督察刚被他人处理，请刷新后重试。', {
      ...{ inspectionId, status: inspection.status, version: inspection.version },
    });
  }

  /**
   * A step of the life by whom the life says: checked, changed, written, put into the ledger.
   * @param change what else the step does; answers what the ledger keeps of it
   * @throws DomainError `TRANSITION_REFUSED`, what `act` and `change` throw
   */
  step(
    actor: Actor,
    name: InspectionStep,
    command: InspectionCommand,
    change: (deed: InspectionDeed, taken: TakenInspection) => object | Promise<object> = () => ({}),
  ): Promise<void> {
    return this.act(actor, powerOfStep(name), command, async (deed, taken) => {
      const { inspection } = taken;
      const { from, to, event } = transition(inspectionLife, inspection.status, name);
      const after = await change(deed, taken);
      inspection.status = to;
      await this.inspections.save(deed.tx, inspection);
      await this.note(deed, inspection.id, event, { status: to, ...after }, { status: from });
    });
  }

  /** Nobody of these belongs to a unit inspected, or has declared that he stays away. */
  async assertImpartial(
    { tx, now }: InspectionDeed,
    { inspection, units }: TakenInspection,
    personIds: readonly number[],
  ): Promise<void> {
    assertNotRecused(inspection.recusals, personIds);
    const today = dayOf(now);
    const unitIds = units.map(({ unitId }) => unitId);
    assertUntied(await this.inspections.ties(tx, today, personIds, unitIds), today);
  }

  async note(
    { tx, now, actor }: InspectionDeed,
    inspectionId: number,
    action: Change['action'],
    after: object,
    before?: object,
  ): Promise<void> {
    await this.ledger.append(tx, now, actor, [
      { action, subject: `inspection:${inspectionId}`, after, ...(before === undefined ? {} : { before }) },
    ]);
  }
}

/** @throws DomainError `INSPECTION_STATE` */
export function assertInspectionState(
  { id, status }: Inspection,
  act: string,
  states: readonly InspectionState[],
): void {
  if (states.includes(status)) return;
  const names = states.map((state) => `“${inspectionLife.states[state]}”`).join('、');
  throw new DomainError(
    'INSPECTION_STATE',
    `督察当前为“${inspectionLife.states[status]}”，不能${act}；只有${names}时可以。`,
    { inspectionId: id, status },
  );
}
