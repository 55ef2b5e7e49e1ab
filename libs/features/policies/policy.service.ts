import { Injectable } from '@nestjs/common';
import {
  type CalendarOverride,
  type CalendarYear,
  createCalendar,
  type WorkCalendar,
} from '#domain/calendar';
import type { Ladder } from '#domain/escalation';
import { type Day, DomainError, formatDay } from '#domain/shared';
import type { Reads, Tx } from '#persistence';

export interface StoredLadder {
  readonly id: number;
  readonly ladder: Ladder;
}

/** The calendar and the ladders in force. Ladder versions never change, so they are read once. */
@Injectable()
export class PolicyService {
  private readonly ladders = new Map<number, Ladder>();
  private calendars: { stamp: string; calendar: WorkCalendar } | null = null;

  /** The calendar as loaded now: rebuilt only when a year or an override changed. */
  async calendar(tx: Tx): Promise<WorkCalendar> {
    const [row] = await tx.query<{ stamp: string }>(
      `SELECT (SELECT coalesce(string_agg(year || '@' || loaded_at, ',' ORDER BY year), '') FROM calendar_years)
           || '|' || (SELECT coalesce(string_agg(on_day || '@' || working || reason, ',' ORDER BY on_day), '') FROM calendar_overrides)
           AS stamp`,
    );
    const stamp = row?.stamp ?? '';
    if (this.calendars?.stamp !== stamp) {
      const years = await tx.query<{ body: CalendarYear }>('SELECT body FROM calendar_years ORDER BY year');
      const overrides = await tx.query<CalendarOverride>(
        'SELECT on_day AS "on", working, reason FROM calendar_overrides ORDER BY on_day',
      );
      const calendar = createCalendar(
        years.map(({ body }) => body),
        overrides,
      );
      this.calendars = { stamp, calendar };
    }
    return this.calendars.calendar;
  }

  /** @throws DomainError `LADDER_NOT_FOUND` */
  async ladder(tx: Reads, id: number): Promise<Ladder> {
    const known = this.ladders.get(id);
    if (known) return known;
    const [row] = await tx.query<{ body: Ladder }>('SELECT body FROM ladders WHERE id = $1', [id]);
    if (!row) throw new DomainError('LADDER_NOT_FOUND', '督办规则不存在，请刷新后重试。', { id });
    this.ladders.set(id, row.body);
    return row.body;
  }

  /**
   * The newest ladder in force on a day: a later version takes the place of an earlier one, also of one still to come.
   * @throws DomainError `LADDER_NOT_IN_FORCE`
   */
  async ladderInForce(tx: Tx, on: Day): Promise<StoredLadder> {
    const [row] = await tx.query<{ id: number; body: Ladder }>(
      'SELECT id, body FROM ladders WHERE effective_from <= $1 ORDER BY version DESC, effective_from DESC LIMIT 1',
      [on],
    );
    if (!row) {
      throw new DomainError('LADDER_NOT_IN_FORCE', `${formatDay(on)}没有生效的督办规则，请先发布督办规则。`, {
        on,
      });
    }
    this.ladders.set(row.id, row.body);
    return { id: row.id, ladder: row.body };
  }

  /** Stores the arrangements of whole years; a year loaded again is replaced. */
  async loadYears(tx: Tx, now: Date, years: readonly CalendarYear[]): Promise<void> {
    await tx.query(
      `INSERT INTO calendar_years (year, body, loaded_at)
       SELECT (body->>'year')::int, body, $2 FROM jsonb_array_elements($1::jsonb) AS body
       ON CONFLICT (year) DO UPDATE SET body = excluded.body, loaded_at = excluded.loaded_at`,
      [JSON.stringify(years), now],
    );
  }

  /** Publishes a ladder version; publishing the same version again changes nothing. */
  async publishLadder(tx: Tx, now: Date, ladder: Ladder, effectiveFrom: Day): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO ladders (key, version, body, effective_from, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (key, version) DO UPDATE SET key = excluded.key RETURNING id`,
      [ladder.key, ladder.version, JSON.stringify(ladder), effectiveFrom, now],
    );
    if (!row) throw new Error('The ladder was not stored');
    return row.id;
  }
}
