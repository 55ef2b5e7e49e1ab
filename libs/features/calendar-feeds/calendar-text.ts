import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays } from '#domain/shared';
import type { CalendarEntry } from './calendar-entry.ts';
import { SHANGHAI, SHANGHAI_ZONE, ShanghaiTime } from './shanghai-time.ts';

/** How often a program is asked to look again. Seconds. */
const LOOK_AGAIN = 3_600;
/** An interview is booked for so long: nobody says beforehand how long it takes. */
const INTERVIEW_MS = 3_600_000;
const TITLE_LIMIT = 200;
const WORDS_LIMIT = 1_000;

export interface FeedIdentity {
  /** Part of every event's id: the same for as long as the subscription lives, and nobody else's. */
  readonly key: string;
  readonly createdAt: Date;
  /** Where the web is, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * The calendar as RFC 5545 has it. A record keeps its UID for as long as it lives and its version is the SEQUENCE, so
 * that a program changes what it has instead of adding to it. The same entries give the same text.
 */
export function calendarText(entries: readonly CalendarEntry[], feed: FeedIdentity): string {
  const calendar = ical({
    name: '三单督办',
    prodId: { company: 'sandan', product: 'calendar', language: 'ZH' },
    // Named at each event: a zone of the calendar itself would be taken for DTSTAMP too, which is in UTC.
    timezone: { name: null, generator: () => SHANGHAI_ZONE },
    x: { 'X-WR-TIMEZONE': SHANGHAI },
    ttl: LOOK_AGAIN,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, feed));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, { key, createdAt, publicUrl }: FeedIdentity): ICalEventData {
  const { subject, version, changedAt, title, words, place, path, cancelled } = entry;
  const changed = new ShanghaiTime(new Date(changedAt ?? createdAt));
  return {
    id: `${subject.replace(':', '-')}.${key}@sandan`,
    ...{ sequence: version, stamp: changed, lastModified: changed },
    ...timesOf(entry),
    timezone: SHANGHAI,
    summary: cut(title, TITLE_LIMIT),
    description: cut(words, WORDS_LIMIT),
    location: place === null ? null : cut(place, TITLE_LIMIT),
    url: `${publicUrl}${path}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** A day's term fills nobody's day: only what has a time, or a team on its way, does. */
function timesOf({
  subject,
  startsOn,
  endsOn,
  startsAt,
}: CalendarEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> {
  if (startsAt !== null) {
    const start = new Date(startsAt);
    return {
      start: new ShanghaiTime(start),
      end: new ShanghaiTime(new Date(start.getTime() + INTERVIEW_MS)),
      transparency: ICalEventTransparency.OPAQUE,
    };
  }
  if (startsOn === null) throw new Error(`${subject} has no date`);
  return {
    ...{ allDay: true, start: ShanghaiTime.ofDay(startsOn) },
    // The first day that is free again.
    end: ShanghaiTime.ofDay(addDays(endsOn ?? startsOn, 1)),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
