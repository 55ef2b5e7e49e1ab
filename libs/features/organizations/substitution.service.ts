import { Injectable } from '@nestjs/common';
import {
  assertOpen,
  checkPowers,
  checkSubstitution,
  mayNameSubstitute,
  type SubstitutionWish,
} from '#domain/organization';
import { dayOf, DomainError, formatDay } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { OrganizationChangeRepository } from './organization-change.repository.ts';
import { assertVisible } from './organization-list.query.ts';
import { PeopleRepository } from './people.repository.ts';
import { substitutionNotFound, SubstitutionRepository } from './substitution.repository.ts';

const selfOf = (actor: Actor) => (actor.kind === 'person' ? actor.id : null);

/** A/B 角: while one is away another holds the role, with its mails and its powers, and acts in the own name. */
@Injectable()
export class SubstitutionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly organizations: OrganizationChangeRepository,
    private readonly people: PeopleRepository,
    private readonly substitutions: SubstitutionRepository,
  ) {}

  /**
   * @returns the id
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `PERSON_NOT_FOUND`, `POWER_REFUSED`, `ORGANIZATION_STATE`,
   * `SUBSTITUTION_TAKEN`, and what `checkSubstitution` and `checkPowers` throw
   */
  name(actor: Actor, wish: SubstitutionWish & { readonly reason: string }): Promise<number> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      await assertVisible(tx, reachOf(actor), [wish.organizationId]);
      await this.people.assertVisible(tx, reachOf(actor), [wish.absentId, wish.substituteId], today);
      assertMayName(actor, wish);
      checkSubstitution(wish, today);
      await this.people.lockAll(tx, [wish.absentId, wish.substituteId]);
      assertOpen(await this.organizations.lockOne(tx, { organizationId: wish.organizationId }));
      await this.refuseClash(tx, wish);
      const absent = await this.people.rolesFrom(tx, wish.absentId, wish.fromOn);
      checkPowers(wish, absent, await this.people.rolesFrom(tx, wish.substituteId, wish.fromOn));
      const id = await this.substitutions.insert(tx, now, { ...wish, namedById: selfOf(actor) });
      await this.ledger.append(tx, now, actor, [
        { action: 'substitution.named', subject: `substitution:${id}`, after: wish },
      ]);
      return id;
    });
  }

  /**
   * Ends it at once: from today on the one who stood in has no more power by it.
   * @throws DomainError `SUBSTITUTION_NOT_FOUND`, `POWER_REFUSED`, `SUBSTITUTION_STATE` when it is over
   */
  end(actor: Actor, substitutionId: number): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      const substitution = await this.substitutions.lock(tx, substitutionId);
      await this.assertSeen(tx, actor, substitution);
      // Whoever stands in may lay it down.
      if (selfOf(actor) !== substitution.substituteId) assertMayName(actor, substitution);
      const { endedOn, toOn } = substitution;
      if (endedOn !== null || toOn < today) {
        throw new DomainError('SUBSTITUTION_STATE', '这条替补安排已经结束，不必再终止。', {
          ...{ substitutionId, endedOn, toOn },
        });
      }
      await this.substitutions.end(tx, substitutionId, today);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: 'substitution.ended', subject: `substitution:${substitutionId}` },
          ...{ before: { toOn }, after: { endedOn: today } },
        },
      ]);
    });
  }

  private async assertSeen(
    tx: Tx,
    actor: Actor,
    { id, organizationId, absentId, substituteId }: { id: number } & SubstitutionWish,
  ): Promise<void> {
    const self = selfOf(actor);
    if (self === absentId || self === substituteId) return;
    try {
      await assertVisible(tx, reachOf(actor), [organizationId]);
    } catch (error) {
      throw error instanceof DomainError ? substitutionNotFound(id) : error;
    }
  }

  private async refuseClash(tx: Tx, wish: SubstitutionWish): Promise<void> {
    const clash = await this.substitutions.clashing(tx, wish);
    if (!clash) return;
    throw new DomainError(
      'SUBSTITUTION_TAKEN',
      `${formatDay(clash.fromOn)}至${formatDay(clash.toOn)}已安排了替补，请避开这段时间，或先终止原安排。`,
      { ...clash },
    );
  }
}

function assertMayName(
  actor: Actor,
  wish: Pick<SubstitutionWish, 'absentId' | 'organizationId' | 'role'>,
): void {
  if (mayNameSubstitute(reachOf(actor), selfOf(actor), wish)) return;
  throw new DomainError(
    'POWER_REFUSED',
    '替补由本人、单位负责人（督办机构为签发人）或系统管理员安排，请联系他们办理。',
    { organizationId: wish.organizationId },
  );
}
