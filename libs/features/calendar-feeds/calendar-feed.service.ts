import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { dayOf, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { PersonActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { calendarText } from './calendar-text.ts';
import { entriesOf } from './entries.query.ts';
import { type FeedItem, FeedRepository } from './feed.repository.ts';

/** Living subscriptions of one person. */
const MOST_FEEDS = 10;
/** The last look is noted so often at most. */
const NOTED_EVERY_MS = 60_000;
const SECRET = /^[\w-]{43}$/;

const digest = (text: string, encoding: 'hex' | 'base64url' = 'hex'): string =>
  createHash('sha256').update(text).digest(encoding);

/** A calendar to be sent. */
export interface CalendarDocument {
  readonly text: string;
  /** Changes when the text does. */
  readonly etag: string;
}

/** 日历订阅: a person's own days under a secret address, for the calendar of a phone or a desk; revoked at any time. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly feeds: FeedRepository,
  ) {}

  list(personId: number): Promise<FeedItem[]> {
    return this.uow.run((tx) => this.feeds.kept(tx, personId));
  }

  /**
   * @returns the secret, which is told this once
   * @throws DomainError `CALENDAR_FEEDS_TOO_MANY`
   */
  async create(
    actor: PersonActor,
    name: string,
  ): Promise<{ readonly secret: string; readonly item: FeedItem }> {
    const secret = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const { id: personId } = actor;
    const item = await this.uow.run(async (tx) => {
      await this.feeds.lock(tx, personId);
      if ((await this.feeds.kept(tx, personId)).length >= MOST_FEEDS) {
        throw new DomainError(
          'CALENDAR_FEEDS_TOO_MANY',
          `每人最多保留${MOST_FEEDS}个日历订阅，请先撤销不再使用的。`,
        );
      }
      const made = await this.feeds.insert(tx, { personId, name, tokenHash: digest(secret), createdAt });
      await this.ledger.append(tx, createdAt, actor, [
        { action: 'calendar_feed.created', subject: `calendar_feed:${made.id}`, after: { name } },
      ]);
      return made;
    });
    return { secret, item };
  }

  /** @throws DomainError `CALENDAR_FEED_NOT_FOUND`, for another's too */
  revoke(actor: PersonActor, feedId: number): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const name = await this.feeds.revoke(tx, actor.id, feedId, now);
      if (name === undefined) throw notFound();
      await this.ledger.append(tx, now, actor, [
        { action: 'calendar_feed.revoked', subject: `calendar_feed:${feedId}`, before: { name } },
      ]);
    });
  }

  /**
   * What the secret opens today: its owner's days, as far as the owner's power reaches today.
   * @param publicUrl where the web is, without a slash at the end
   * @throws DomainError `CALENDAR_FEED_NOT_FOUND`: unknown, revoked, or its owner's account is disabled
   */
  async read(secret: string, publicUrl: string): Promise<CalendarDocument> {
    if (!SECRET.test(secret)) throw notFound();
    const tokenHash = digest(secret);
    const now = this.clock.now();
    const { feed, entries } = await this.uow.run(async (tx) => {
      const open = await this.feeds.open(tx, tokenHash);
      if (!open) throw notFound();
      const { id, lastFetchedAt } = open;
      if (lastFetchedAt === null || now.getTime() - lastFetchedAt.getTime() >= NOTED_EVERY_MS) {
        await this.feeds.fetched(tx, id, now);
      }
      return { feed: open, entries: await entriesOf(tx, open.personId, dayOf(now)) };
    });
    const key = tokenHash.slice(0, 16);
    const text = calendarText(entries, { key, createdAt: feed.createdAt, publicUrl });
    return { text, etag: `"${digest(text, 'base64url').slice(0, 27)}"` };
  }
}

const notFound = () =>
  new DomainError('CALENDAR_FEED_NOT_FOUND', '这个日历订阅不存在或已撤销，请登录系统后重新建立订阅。');
