import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Listener } from '#persistence';
import { INBOX_CHANNEL, readNote } from './inbox-channel.ts';
import type { InboxEntry } from './inbox-entry.ts';
import { InboxService, type UnreadCounts } from './inbox.service.ts';

/** Somebody who has the inbox open. */
export interface InboxFollower {
  readonly personId: number;
  /** The last entry this one has; only what comes after it is told. */
  readonly after: number | undefined;
  readonly entry: (entry: InboxEntry) => void;
  readonly unread: (counts: UnreadCounts) => void;
}

interface Following {
  readonly follower: InboxFollower;
  readonly told: Set<number>;
  /** Undefined: begins with what comes next. */
  last: number | undefined;
}

/** Kept of what was told: enough that nothing comes twice when a note and a look back overlap. */
const REMEMBERED = 200;

/**
 * Tells whoever has the inbox open what comes in, whichever process put it there. However many follow, a burst of notes
 * is read with two statements; while the line to the database is down nothing is lost, for it looks back afterwards.
 */
@Injectable()
export class InboxNews implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly followings = new Set<Following>();
  private readonly listener: Listener;
  private people = new Set<number>();
  private entries = new Set<number>();
  /** Those who may have missed something. */
  private behind = new Set<Following>();
  private reading: Promise<void> | undefined;
  private closed = false;

  constructor(
    dataSource: DataSource,
    private readonly inbox: InboxService,
  ) {
    this.listener = new Listener(dataSource, INBOX_CHANNEL, {
      listening: () => this.lookBack(this.followings),
      heard: (payload) => this.take(payload),
      deaf: () => undefined,
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listener.open();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    this.followings.clear();
    await this.listener.close();
    await this.reading;
  }

  /** Begins with the counts, and with what has come since `after`. @returns ends it */
  follow(follower: InboxFollower): () => void {
    const following: Following = { follower, told: new Set(), last: follower.after };
    this.followings.add(following);
    this.lookBack([following]);
    return () => void this.followings.delete(following);
  }

  private take(payload: string): void {
    const followed = new Set([...this.followings].map(({ follower }) => follower.personId));
    const { people, entries } = readNote(payload);
    for (const personId of people) if (followed.has(personId)) this.people.add(personId);
    for (const { personId, id } of entries) if (followed.has(personId)) this.entries.add(id);
    if (this.people.size > 0) this.read();
  }

  private lookBack(followings: Iterable<Following>): void {
    for (const following of followings) {
      this.behind.add(following);
      this.people.add(following.follower.personId);
    }
    if (this.people.size > 0) this.read();
  }

  /** One reading at a time: what is heard meanwhile is read together in the next. */
  private read(): void {
    this.reading ??= this.readAll().finally(() => {
      this.reading = undefined;
    });
  }

  private async readAll(): Promise<void> {
    while (this.people.size > 0 && !this.closed) {
      const [people, entries, behind] = [[...this.people], [...this.entries], [...this.behind]];
      this.people = new Set();
      this.entries = new Set();
      this.behind = new Set();
      try {
        if (behind.length > 0) await this.tellMissed(behind);
        if (entries.length > 0) {
          for (const { personId, entry } of await this.inbox.named(entries)) this.tell(personId, entry);
        }
        const counts = await this.inbox.unreadOf(people);
        for (const { follower } of this.followings) {
          const unread = counts.get(follower.personId);
          if (unread) follower.unread(unread);
        }
      } catch {
        // The database is away: once it listens again everybody is looked back for.
        for (const following of this.followings) {
          if (people.includes(following.follower.personId)) this.behind.add(following);
        }
        return;
      }
    }
  }

  private async tellMissed(behind: readonly Following[]): Promise<void> {
    await this.placeNewcomers(behind.filter(({ last }) => last === undefined));
    const asked = behind.map(({ follower, last = 0 }) => ({ personId: follower.personId, id: last }));
    const missed = await this.inbox.since(asked);
    behind.forEach((following, index) => {
      for (const { personId, entry } of missed) {
        const { personId: person, id } = asked[index] ?? { personId: 0, id: 0 };
        if (personId === person && entry.id > id) this.tellOne(following, entry);
      }
    });
  }

  /** Who has nothing yet loads the list: told is what comes after. */
  private async placeNewcomers(newcomers: readonly Following[]): Promise<void> {
    if (newcomers.length === 0) return;
    const last = await this.inbox.lastOf(newcomers.map(({ follower }) => follower.personId));
    for (const newcomer of newcomers) newcomer.last ??= last.get(newcomer.follower.personId) ?? 0;
  }

  private tell(personId: number, entry: InboxEntry): void {
    for (const following of this.followings) {
      if (following.follower.personId === personId) this.tellOne(following, entry);
    }
  }

  private tellOne(following: Following, entry: InboxEntry): void {
    if (!this.followings.has(following) || following.told.has(entry.id)) return;
    following.told.add(entry.id);
    following.last = Math.max(following.last ?? 0, entry.id);
    if (following.told.size > REMEMBERED) {
      const [oldest] = following.told;
      if (oldest !== undefined) following.told.delete(oldest);
    }
    following.follower.entry(entry);
  }
}
