import { Injectable } from '@nestjs/common';
import { forbiddenCombination } from '#domain/identity';
import { dayOf, type DomainError } from '#domain/shared';
import { Clock } from '#platform/clock';
import type { Tx } from '#persistence';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import type { Principal } from './principal.ts';
import { notSeparate } from './refusals.ts';
import { SecurityClock } from './security-clock.ts';
import { SessionService } from './session.service.ts';

export interface SignedIn {
  /** For the cookie, and for nothing else. */
  readonly token: string;
  readonly principal: Principal;
}

/** A refusal is an answer, not an error: what was written down about the attempt stays. */
export type Outcome = { readonly refusal: DomainError } | { readonly principal: Principal };

export interface Arrival {
  /** Of the session to be. */
  readonly token: string;
  readonly address: string;
  readonly agent: string;
}

/** The last step of every way in, once it is proven who comes. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
  ) {}

  /** @param issuer who vouched for the person, at single sign-on */
  async admitIn(tx: Tx, account: AccountRecord, arrival: Arrival, issuer?: string): Promise<Outcome> {
    const roles = await this.accounts.rolesOf(tx, account.personId, dayOf(this.clock.now()));
    const clash = forbiddenCombination(roles);
    if (clash) return { refusal: notSeparate(clash) };
    await this.accounts.change(tx, account.id, { lastLoginAt: this.security.now() });
    const context = issuer === undefined ? {} : { issuer };
    return { principal: await this.sessions.openIn(tx, account, arrival, context) };
  }
}
