import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#domain/shared';
import { PrincipalMemory, type Principal, SessionService } from '#features/identity';
import { InboxNews } from '#features/notifications';
import { EventStream } from './event-stream.ts';

/** Windows of one account at once. */
const STREAMS_PER_ACCOUNT = 6;
/** Below what proxies take for the death of a line. Milliseconds. */
const HEARTBEAT_MS = 25_000;

interface Open {
  readonly accountId: number;
  readonly sessionId: number;
  readonly stream: EventStream;
}

/**
 * The open windows of this process. A stream lives as long as its session: it ends when that is signed out or ended by
 * others, at once, and with a time-out at the next heartbeat. To listen is no activity and keeps no session alive.
 */
@Injectable()
export class InboxStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly streams = new Set<Open>();
  private heart: NodeJS.Timeout | undefined;
  private checking: Promise<void> | undefined;
  private checkAgain = false;
  private closing = false;

  constructor(
    private readonly news: InboxNews,
    private readonly sessions: SessionService,
    private readonly memory: PrincipalMemory,
  ) {}

  onApplicationBootstrap(): void {
    this.memory.whenForgotten(() => this.check());
    this.heart = setInterval(() => this.beat(), HEARTBEAT_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.heart);
    for (const { stream } of this.streams) stream.end();
    await this.checking;
  }

  /** @throws DomainError `INBOX_SESSION_REQUIRED`, `INBOX_STREAMS_EXCEEDED`, `INBOX_CLOSING` */
  open(
    { accountId, personId, sessionId }: Principal,
    lastEventId: string | undefined,
    reply: FastifyReply,
  ): void {
    if (sessionId === undefined) {
      throw new DomainError(
        'INBOX_SESSION_REQUIRED',
        '实时消息只供登录的浏览器使用，程序请定期查询消息列表。',
      );
    }
    if (this.closing) throw new DomainError('INBOX_CLOSING', '服务正在重新启动，请稍后重试。');
    if ([...this.streams].filter((open) => open.accountId === accountId).length >= STREAMS_PER_ACCOUNT) {
      throw new DomainError(
        'INBOX_STREAMS_EXCEEDED',
        `同时打开的页面超过${STREAMS_PER_ACCOUNT}个，请关闭不用的页面。`,
      );
    }
    const stream = new EventStream(reply, () => {
      this.streams.delete(open);
      unfollow();
    });
    const open = { accountId, sessionId, stream };
    const unfollow = this.news.follow({
      personId,
      after: placeOf(lastEventId),
      entry: (entry) => stream.send('message', entry, entry.id),
      unread: (counts) => stream.send('unread', counts),
    });
    this.streams.add(open);
  }

  private beat(): void {
    for (const { stream } of this.streams) stream.beat();
    this.check();
  }

  /** One check at a time; what happens meanwhile asks for another. */
  private check(): void {
    if (this.streams.size === 0) return;
    this.checkAgain = true;
    this.checking ??= this.endWithSessions().finally(() => {
      this.checking = undefined;
    });
  }

  private async endWithSessions(): Promise<void> {
    while (this.checkAgain && this.streams.size > 0) {
      this.checkAgain = false;
      const asked = [...this.streams];
      try {
        const living = new Set(await this.sessions.living(asked.map(({ sessionId }) => sessionId)));
        for (const { sessionId, stream } of asked) if (!living.has(sessionId)) stream.end();
      } catch {
        // The database is away; the next heartbeat asks again.
        return;
      }
    }
  }
}

/** Anything else than one of our ids is no place. */
function placeOf(lastEventId: string | undefined): number | undefined {
  return lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined;
}
