import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type DeliveryTopic, type Tx, UnitOfWork } from '#persistence';
import { INBOX_CHANNEL } from './inbox-channel.ts';
import { IN_INBOX, INBOX_COLUMNS, type InboxEntry, inboxEntry, type InboxRow } from './inbox-entry.ts';

export interface InboxFilter {
  readonly topic?: DeliveryTopic | undefined;
  readonly unread?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface UnreadCounts {
  readonly total: number;
  /** Only topics that have any. */
  readonly topics: readonly { readonly topic: DeliveryTopic; readonly count: number }[];
}

/** Which entries to put aside: all, or up to the last one seen, or of one topic. */
export interface ReadAll {
  readonly topic?: DeliveryTopic | undefined;
  readonly upToId?: number | undefined;
}

const ORDER = 'inbox';
/** However long somebody was away: more than these are asked for page by page. */
const MISSED_AT_MOST = 50;

const PAGE = `
  SELECT ${INBOX_COLUMNS} FROM deliveries d
   WHERE d.recipient_id = $1 AND ${IN_INBOX} AND ($2::bigint IS NULL OR d.id < $2)
     AND ($3::text IS NULL OR d.topic = $3) AND (NOT $4::boolean OR d.read_at IS NULL)
   ORDER BY d.id DESC LIMIT $5`;
const UNREAD = `
  SELECT d.recipient_id AS "personId", d.topic, count(*) AS count FROM deliveries d
   WHERE d.recipient_id = ANY($1::bigint[]) AND d.read_at IS NULL AND ${IN_INBOX} GROUP BY 1, 2 ORDER BY 1, 2`;
const NAMED = `
  SELECT ${INBOX_COLUMNS} FROM deliveries d WHERE d.id = ANY($1::bigint[]) AND ${IN_INBOX} ORDER BY d.id`;
/** Newest first for the limit’s sake. */
const SINCE = `
  SELECT d.* FROM (SELECT person, min(since) AS since FROM unnest($1::bigint[], $2::bigint[]) AS r(person, since)
                    GROUP BY person) r CROSS JOIN LATERAL (
    SELECT ${INBOX_COLUMNS} FROM deliveries d WHERE d.recipient_id = r.person AND d.id > r.since AND ${IN_INBOX}
     ORDER BY d.id DESC LIMIT ${MISSED_AT_MOST}) d`;
const LAST = `
  SELECT r.person AS "personId", (SELECT max(d.id) FROM deliveries d WHERE d.recipient_id = r.person) AS last
    FROM unnest($1::bigint[]) AS r(person)`;
const TELL = `SELECT pg_notify('${INBOX_CHANNEL}', $1::text || ':')`;

/** 消息: what one person was told, by mail or not. Nobody sees another’s. */
@Injectable()
export class InboxService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(
    personId: number,
    { topic, unread = false, cursor, limit }: InboxFilter,
  ): Promise<Page<InboxEntry>> {
    const [before] = readCursor(ORDER, cursor, 1) ?? [];
    const values = [personId, before ?? null, topic ?? null, unread, limit + 1];
    const rows = await this.uow.read<InboxRow>('inbox_page', PAGE, values);
    const { items, next } = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    return { items: items.map(inboxEntry), next };
  }

  async unread(personId: number): Promise<UnreadCounts> {
    return (await this.unreadOf([personId])).get(personId) ?? { total: 0, topics: [] };
  }

  /** For many people at once; everybody asked for is in the answer. */
  async unreadOf(people: readonly number[]): Promise<Map<number, UnreadCounts>> {
    const rows = await this.uow.read<{ personId: number; topic: DeliveryTopic; count: number }>(
      'inbox_unread',
      UNREAD,
      [people],
    );
    return new Map(
      people.map((person) => {
        const topics = rows
          .filter(({ personId }) => personId === person)
          .map(({ topic, count }) => ({ topic, count }));
        return [person, { total: topics.reduce((sum, { count }) => sum + count, 0), topics }];
      }),
    );
  }

  /** @throws DomainError `INBOX_MESSAGE_NOT_FOUND`, for another’s too */
  async show(personId: number, id: number): Promise<InboxEntry> {
    const [row] = await this.uow.read<InboxRow>('inbox_named', NAMED, [[id]]);
    if (row?.personId !== personId) throw notFound([id]);
    return inboxEntry(row);
  }

  /**
   * Marks entries as read or not; nothing happens to those that are so already.
   * @throws DomainError `INBOX_MESSAGE_NOT_FOUND`, for another’s too
   */
  mark(personId: number, ids: readonly number[], read: boolean): Promise<void> {
    return this.uow.run(async (tx) => {
      const own = await tx.query<{ id: number }>(
        `SELECT d.id FROM deliveries d WHERE d.id = ANY($1::bigint[]) AND d.recipient_id = $2 AND ${IN_INBOX}`,
        [ids, personId],
      );
      const missing = ids.filter((id) => !own.some((entry) => entry.id === id));
      if (missing.length > 0) throw notFound(missing);
      await tx.query(
        `UPDATE deliveries SET read_at = CASE WHEN $3::boolean THEN $4::timestamptz END
          WHERE id = ANY($1::bigint[]) AND recipient_id = $2 AND (read_at IS NULL) = $3`,
        [ids, personId, read, this.clock.now()],
      );
      await tell(tx, personId);
    });
  }

  readAll(personId: number, { topic, upToId }: ReadAll): Promise<void> {
    return this.uow.run(async (tx) => {
      await tx.query(
        `UPDATE deliveries SET read_at = $2
          WHERE recipient_id = $1 AND read_at IS NULL AND channel = 'mail'
            AND ($3::text IS NULL OR topic = $3) AND ($4::bigint IS NULL OR id <= $4)`,
        [personId, this.clock.now(), topic ?? null, upToId ?? null],
      );
      await tell(tx, personId);
    });
  }

  /** Entries by id with the person each belongs to, oldest first. */
  async named(ids: readonly number[]): Promise<{ personId: number; entry: InboxEntry }[]> {
    return withPeople(await this.uow.read<InboxRow>('inbox_named', NAMED, [ids]));
  }

  /** The newest entry of each of these people. */
  async lastOf(people: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.uow.read<{ personId: number; last: number | null }>('inbox_last', LAST, [people]);
    return new Map(rows.map(({ personId, last }) => [personId, last ?? 0]));
  }

  /** What has come since an entry, for several people at once: the newest 50 of each, oldest first. */
  async since(
    asked: readonly { readonly personId: number; readonly id: number }[],
  ): Promise<{ personId: number; entry: InboxEntry }[]> {
    const rows = await this.uow.read<InboxRow>('inbox_since', SINCE, [
      asked.map(({ personId }) => personId),
      asked.map(({ id }) => id),
    ]);
    return withPeople(rows.sort((a, b) => a.id - b.id));
  }
}

const withPeople = (rows: readonly InboxRow[]) =>
  rows.map((row) => ({ personId: row.personId, entry: inboxEntry(row) }));

/** One’s other windows count anew. */
async function tell(tx: Tx, personId: number): Promise<void> {
  await tx.query(TELL, [personId]);
}

const notFound = (ids: readonly number[]) =>
  new DomainError('INBOX_MESSAGE_NOT_FOUND', '没有这条消息，或者它已经撤回，请刷新后重试。', {
    messageIds: ids,
  });
