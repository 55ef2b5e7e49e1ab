import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { dayOf, DomainError } from '#domain/shared';
import { VISIBLE } from '#features/organizations';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type DeliveryChannel, type DeliveryState, type DeliveryTopic, UnitOfWork } from '#persistence';
import type { DeliveryItem } from './delivery-desk.repository.ts';
import { deliverySight } from './delivery-sight.ts';

/** One delivery in full, as the office sees it. */
export interface DeliveryView extends DeliveryItem {
  readonly recipientId: number;
  readonly channel: DeliveryChannel;
  readonly bouncedAt: Date | null;
  readonly readAt: Date | null;
  readonly openedAt: Date | null;
}

export interface DeliveryFilter {
  readonly state?: DeliveryState | undefined;
  readonly topic?: DeliveryTopic | undefined;
  /** Came back after it was sent. */
  readonly bounced?: boolean | undefined;
  /** Part of the recipient’s name or address, or of the title. */
  readonly text?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** States that somebody may have to do something about; those that are done are not counted. */
const OPEN_STATES = ['queued', 'sending', 'failed', 'unknown', 'cancelled', 'digest'] as const;
export type OpenCounts = Readonly<Record<(typeof OPEN_STATES)[number], number>>;

export interface BounceMailboxView {
  readonly name: string;
  readonly checkedAt: Date;
  readonly failure: string | null;
}

const ORDER = 'delivery';
const COLUMNS = `d.id, d.subject, d.topic, d.channel, coalesce(d.message->>'title', '') AS title,
  d.recipient_id AS "recipientId", p.name AS recipient, d.address, d.notice_id AS "noticeId", d.state,
  d.created_at AS "createdAt", d.not_before AS "notBefore", d.attempts, d.sent_at AS "sentAt",
  d.last_response AS "lastResponse", d.bounced_at AS "bouncedAt", d.read_at AS "readAt", d.opened_at AS "openedAt"`;

/** 邮件投递 as an office sees it: its own documents’, and its people’s. */
@Injectable()
export class DeliveryReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(reach: Reach | undefined, filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    const [before] = readCursor(ORDER, filter.cursor, 1) ?? [];
    const { parameters, condition } = deliverySight(reach);
    const rows = await this.uow.read<DeliveryView>(
      undefined,
      `${VISIBLE} SELECT ${COLUMNS} FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE ($4::bigint IS NULL OR d.id < $4) AND ($5::text IS NULL OR d.state = $5)
          AND ($6::text IS NULL OR d.topic = $6) AND (NOT $7::boolean OR d.bounced_at IS NOT NULL)
          AND ($8::text IS NULL OR strpos(lower(concat_ws(' ', p.name, d.address, d.message->>'title')), lower($8)) > 0)
          AND ${condition}
        ORDER BY d.id DESC LIMIT $9`,
      [
        ...[...parameters, this.today, before ?? null, filter.state ?? null, filter.topic ?? null],
        ...[filter.bounced ?? false, filter.text ?? null, filter.limit + 1],
      ],
    );
    return pageOf(rows, filter.limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  async counts(reach: Reach | undefined): Promise<OpenCounts> {
    const { parameters, condition } = deliverySight(reach);
    const rows = await this.uow.read<{ state: keyof OpenCounts; count: number }>(
      undefined,
      `${VISIBLE} SELECT d.state, count(*) AS count FROM deliveries d WHERE d.state = ANY($4::text[]) AND ${condition}
        GROUP BY d.state`,
      [...parameters, this.today, OPEN_STATES],
    );
    const none = Object.fromEntries(OPEN_STATES.map((state) => [state, 0])) as OpenCounts;
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** @throws DomainError `DELIVERY_NOT_FOUND` */
  async show(reach: Reach | undefined, id: number): Promise<DeliveryView> {
    const { parameters, condition } = deliverySight(reach);
    const [row] = await this.uow.read<DeliveryView>(
      undefined,
      `${VISIBLE} SELECT ${COLUMNS} FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE d.id = $4 AND ${condition}`,
      [...parameters, this.today, id],
    );
    if (row) return row;
    throw new DomainError('DELIVERY_NOT_FOUND', '没有这封邮件，请刷新后重试。', { deliveryId: id });
  }

  /** How the mailboxes fare that are read for mails that came back; none where none is configured. */
  mailboxes(): Promise<BounceMailboxView[]> {
    return this.uow.read(
      'bounce_mailboxes',
      'SELECT name, checked_at AS "checkedAt", failure FROM bounce_mailboxes ORDER BY name',
      [],
    );
  }

  private get today() {
    return dayOf(this.clock.now());
  }
}
