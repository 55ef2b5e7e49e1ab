import { SESSION_LIMITS } from '#domain/identity';

/** What an installation decides about sessions. */
export class SessionRules {
  constructor(
    /** Living sessions of one account at most. */
    readonly perAccount: number = SESSION_LIMITS.perAccount,
  ) {}
}
