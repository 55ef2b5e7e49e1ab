import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { assertMayWithTarget, type TargetAct, targetNotFound } from '#domain/target';
import type { Actor } from '#platform/actor';
import { Target, type Tx } from '#persistence';
import { type TargetCommand, TargetRepository } from './target.repository.ts';

/** How far an actor's power goes; undefined for the engine and the operator, who are not asked. */
export const reachOfActor = (actor: Actor): Reach | undefined =>
  actor.kind === 'person' ? actor.reach : undefined;

/**
 * The same person, whose power and field were proven by the caller beside the locked target: what follows from that
 * is not asked for again, and an office below can be given work like a unit.
 */
export const provenActor = (actor: Actor): Actor => {
  if (actor.kind === 'system') return actor;
  const { reach: _, ...proven } = actor;
  return proven;
};

/** The one way to a target that is to change: locked, the actor's power proven beside it, as the person saw it. */
@Injectable()
export class TargetOpener {
  constructor(private readonly targets: TargetRepository) {}

  /** @throws DomainError `TARGET_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT` */
  async open(tx: Tx, actor: Actor, command: TargetCommand, act: TargetAct): Promise<Target> {
    const [target] = await this.openMany(tx, actor, [command.targetId], act);
    if (!target) throw targetNotFound(command.targetId);
    // Power before version: a stranger learns nothing, not even how far a target has come.
    assertVersion(target, command.expectedVersion);
    return target;
  }

  /** For reading what only some may read; nothing is locked. */
  async look(tx: Tx, actor: Actor, targetId: number, act: TargetAct): Promise<Target> {
    const target = await tx.manager.findOneBy(Target, { id: targetId });
    if (!target) throw targetNotFound(targetId);
    await this.prove(tx, actor, [target], act);
    return target;
  }

  /** Several in the order of their ids: two batches never wait for each other in a ring. */
  async openMany(tx: Tx, actor: Actor, targetIds: readonly number[], act: TargetAct): Promise<Target[]> {
    const targets = await this.targets.lockMany(tx, targetIds);
    const missing = targetIds.find((id) => !targets.some((target) => target.id === id));
    if (missing !== undefined) throw targetNotFound(missing);
    await this.prove(tx, actor, targets, act);
    return targets;
  }

  private async prove(tx: Tx, actor: Actor, targets: readonly Target[], act: TargetAct): Promise<void> {
    const reach = reachOfActor(actor);
    if (reach === undefined) return;
    const units = await this.targets.unitsOf(
      tx,
      targets.map(({ id }) => id),
    );
    for (const target of targets) {
      assertMayWithTarget(reach, { ...target, unitIds: units.get(target.id) ?? [] }, act);
    }
  }
}

function assertVersion({ id, status, version }: Target, expected: number | undefined): void {
  if (expected === undefined || expected === version) return;
  throw new DomainError('VERSION_CONFLICT', '该目标刚被他人修改，请刷新后重试。', {
    targetId: id,
    status,
    version,
  });
}
