import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type SessionEnd, timedOut } from '#domain/identity';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { queryPrepared, type Tx, UnitOfWork } from '#persistence';
import { actorOf, type Principal, principalOf } from './principal.ts';
import { PrincipalMemory } from './principal-memory.ts';
import { SecurityClock } from './security-clock.ts';
import { SessionRules } from './session-rules.ts';
import {
  type EndedSession,
  LIVING_SESSIONS,
  OPEN_SESSION,
  type OpenFacts,
  type OpenSession,
  type SessionItem,
  SessionRepository,
  type WhichSessions,
} from './session.repository.ts';
import { tokenDigest } from './token.ts';

/** A session's last request is noted to the minute, not with every request. */
const SEEN_EVERY_MS = 60_000;
const AGENT_LENGTH = 300;

/** One's sessions, as one sees them. */
export interface OwnSession extends SessionItem {
  /** The one that asks. */
  readonly current: boolean;
}

/** Shown beside those that live. */
const ENDED_SHOWN = 10;

export interface OwnSessions {
  readonly items: readonly OwnSession[];
  readonly ended: readonly EndedSession[];
}

/** 会话: opened at login, found again with every request, ended by time, by oneself or by others. */
@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly sessions: SessionRepository,
    private readonly rules: SessionRules,
    private readonly memory: PrincipalMemory,
  ) {}

  /**
   * Who stands behind a token, as remembered or by one statement: it precedes every request.
   * @throws DomainError `SESSION_ENDED` when it was ended, has timed out, or never was
   */
  async recognize(token: string, address: string): Promise<Principal> {
    const tokenHash = tokenDigest(token);
    const today = dayOf(this.clock.now());
    const key = `session ${today} ${tokenHash}`;
    const session = await this.memory.find(key, () => this.read(tokenHash, today));
    if (!session || session.disabled) throw sessionEnded();
    const now = this.security.now();
    const over = timedOut(session, now);
    if (over !== null) {
      await this.uow.run((tx) =>
        this.endIn(tx, SYSTEM, over, { accountId: session.accountId, only: session.id }),
      );
      throw sessionEnded();
    }
    if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS) {
      this.memory.amend(key, { ...session, lastSeenAt: now });
      await this.uow.run((tx) => this.sessions.seen(tx, session.id, now));
    }
    return principalOf(session, address);
  }

  /** Opens one more; of too many at once the oldest ends. The account's row is locked by the caller. */
  async openIn(
    tx: Tx,
    account: { readonly id: number; readonly personId: number },
    { token, address, agent }: { readonly token: string; readonly address: string; readonly agent: string },
    context: { readonly issuer?: string } = {},
  ): Promise<Principal> {
    const tokenHash = tokenDigest(token);
    const id = await this.sessions.insert(tx, this.security.now(), {
      ...{ accountId: account.id, tokenHash, address },
      agent: agent.slice(0, AGENT_LENGTH),
    });
    const actor: Actor = { kind: 'person', id: account.personId, from: address };
    await this.ledger.append(tx, this.clock.now(), actor, [
      { action: 'session.opened', subject: `session:${id}`, context: { account: account.id, ...context } },
    ]);
    await this.displaceIn(tx, account.id);
    const session = await this.sessions.open(tx, tokenHash, dayOf(this.clock.now()));
    if (!session) throw new Error('A session that was just opened is gone');
    return principalOf(session, address);
  }

  list({ accountId, sessionId }: Principal): Promise<OwnSessions> {
    return this.uow.run(async (tx) => {
      const living = await this.sessions.living(tx, accountId, this.security.now());
      return {
        items: living.map((session) => ({ ...session, current: session.id === sessionId })),
        ended: await this.sessions.ended(tx, accountId, ENDED_SHOWN),
      };
    });
  }

  /**
   * Ends one of one's own sessions; the one that asks is a sign-out.
   * @throws DomainError `SESSION_NOT_FOUND`, for another's session too
   */
  async end(principal: Principal, id: number): Promise<void> {
    const { accountId, sessionId } = principal;
    const reason = id === sessionId ? 'signed_out' : 'ended_elsewhere';
    const ended = await this.uow.run((tx) =>
      this.endIn(tx, actorOf(principal), reason, { accountId, only: id }),
    );
    if (ended > 0) return;
    throw new DomainError('SESSION_NOT_FOUND', '没有这个登录，或者它已经退出，请刷新列表。', { id });
  }

  /** Which of these sessions still open something. To ask is no activity: no session lives longer for it. */
  async living(ids: readonly number[]): Promise<number[]> {
    const rows = await this.uow.read<OpenFacts>('living_sessions', LIVING_SESSIONS, [ids]);
    const now = this.security.now();
    return rows.filter((session) => timedOut(session, now) === null).map(({ id }) => id);
  }

  async signOut({ sessionId, ...principal }: Principal): Promise<void> {
    if (sessionId !== undefined) await this.end({ ...principal, sessionId }, sessionId);
  }

  /** Ends all of one's sessions but this one. @returns how many */
  endOthers(principal: Principal): Promise<number> {
    const { accountId, sessionId } = principal;
    return this.uow.run((tx) =>
      this.endIn(tx, actorOf(principal), 'ended_elsewhere', { accountId, except: sessionId }),
    );
  }

  /** One ledger entry for each, with what somebody said about it. @returns how many were open */
  async endIn(
    tx: Tx,
    actor: Actor,
    reason: SessionEnd,
    which: WhichSessions,
    said: { readonly reason?: string } = {},
  ): Promise<number> {
    tx.afterCommit(this.memory.forgetAll);
    const ids = await this.sessions.end(tx, this.security.now(), reason, which);
    const changes = ids.map((id): Change => ({
      ...{ action: 'session.ended', subject: `session:${id}`, after: { reason } },
      context: { account: which.accountId, ...said },
    }));
    await this.ledger.append(tx, this.clock.now(), actor, changes);
    return ids.length;
  }

  private async read(tokenHash: string, today: Day): Promise<OpenSession | undefined> {
    const [session] = await queryPrepared<OpenSession>(this.dataSource, 'open_session', OPEN_SESSION, [
      tokenHash,
      today,
    ]);
    return session;
  }

  private async displaceIn(tx: Tx, accountId: number): Promise<void> {
    const living = await this.sessions.living(tx, accountId, this.security.now());
    const among = living.slice(this.rules.perAccount).map(({ id }) => id);
    if (among.length > 0) await this.endIn(tx, SYSTEM, 'displaced', { accountId, among });
  }
}

const sessionEnded = () => new DomainError('SESSION_ENDED', '登录已失效，请重新登录。');
