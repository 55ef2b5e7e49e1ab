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

/** What a calendar is built of. */
interface LoadedCalendar {
  readonly years: readonly CalendarYear[];
  readonly overrides: readonly CalendarOverride[];
}

/** The calendar and the ladders in force. Ladder versions never change, so they are read once. */
@Injectable()
export class PolicyService {
  private readonly ladders = new Map<number, Ladder>();
  private readonly archived = new Map<string, WorkCalendar>();
  private current: { readonly stamp: number; readonly calendar: WorkCalendar } | null = null;

  /**
   * The calendar as the transaction sees it: rebuilt only when a year or an override changed, which every process
   * notices by the stamp at its next question.
   */
  async calendar(tx: Tx): Promise<WorkCalendar> {
    const [row] = await tx.query<{ stamp: number }>('SELECT stamp FROM calendar_state');
    const stamp = row?.stamp ?? 0;
    if (this.current?.stamp !== stamp) {
      const { years, overrides } = await loadedCalendar(tx);
      this.current = { stamp, calendar: createCalendar(years, overrides) };
    }
    return this.current.calendar;
  }

  /** The calendar of a version: the one in force, or one that was; undefined where it was never kept. */
  async calendarOf(tx: Tx, version: string): Promise<WorkCalendar | undefined> {
    const inForce = await this.calendar(tx);
    if (inForce.version === version) return inForce;
    const known = this.archived.get(version);
    if (known) return known;
    const [kept] = await tx.query<LoadedCalendar>(
      'SELECT years, overrides FROM calendar_archive WHERE version = $1',
      [version],
    );
    if (!kept) return undefined;
    const calendar = createCalendar(kept.years, kept.overrides);
    this.archived.set(version, calendar);
    return calendar;
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

  /** Stores the arrangements of whole years; a year loaded again is replaced, and the calendar of before is kept. */
  async loadYears(tx: Tx, now: Date, years: readonly CalendarYear[]): Promise<void> {
    await this.archive(tx, now);
    await tx.query(
      `INSERT INTO calendar_years (year, body, loaded_at)
       SELECT (body->>'year')::int, body, $2 FROM jsonb_array_elements($1::jsonb) AS body
       ON CONFLICT (year) DO UPDATE SET body = excluded.body, loaded_at = excluded.loaded_at`,
      [JSON.stringify(years), now],
    );
  }

  /** Keeps the calendar in force under its version. */
  private async archive(tx: Tx, now: Date): Promise<void> {
    const { years, overrides } = await loadedCalendar(tx);
    if (years.length === 0) return;
    const { version } = createCalendar(years, overrides);
    await tx.query(
      `INSERT INTO calendar_archive (version, years, overrides, archived_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (version) DO NOTHING`,
      [version, JSON.stringify(years), JSON.stringify(overrides), now],
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

export async function loadedCalendar(tx: Reads): Promise<LoadedCalendar> {
  const years = await tx.query<{ body: CalendarYear }>('SELECT body FROM calendar_years ORDER BY year');
  const overrides = await tx.query<CalendarOverride>(
    'SELECT on_day AS "on", working, reason FROM calendar_overrides ORDER BY on_day',
  );
  return { years: years.map(({ body }) => body), overrides };
}
