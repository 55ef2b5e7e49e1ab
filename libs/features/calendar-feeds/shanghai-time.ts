import type { ICalDayJsStub } from 'ical-generator';
import { type Day, dayOf, instantAt } from '#domain/shared';

export const SHANGHAI = 'Asia/Shanghai';
const SHANGHAI_MS = 8 * 3_600_000;

/**
 * An instant that the calendar's writer shows on the Shanghai clock, whatever clock the process runs by: native dates
 * would be shown on the latter.
 */
export class ShanghaiTime implements ICalDayJsStub {
  static ofDay(on: Day): ShanghaiTime {
    return new ShanghaiTime(instantAt(on));
  }

  constructor(
    private readonly at: Date,
    private readonly utcOffsetMs = 0,
  ) {}

  tz(): ShanghaiTime {
    return new ShanghaiTime(this.at, SHANGHAI_MS);
  }

  utc(): ShanghaiTime {
    return new ShanghaiTime(this.at);
  }

  /** `YYYYMMDD` or `HHmmss`: nothing else is asked for. */
  format(pattern = ''): string {
    const digits = new Date(this.at.getTime() + this.utcOffsetMs).toISOString().replace(/\D/g, '');
    return pattern === 'YYYYMMDD' ? digits.slice(0, 8) : digits.slice(8, 14);
  }

  isValid(): boolean {
    return !Number.isNaN(this.at.getTime());
  }

  toDate(): Date {
    return this.at;
  }

  toJSON(): string {
    return dayOf(this.at);
  }
}

/** The zone has had no summer time since 1991. */
export const SHANGHAI_ZONE = `BEGIN:VTIMEZONE
TZID:${SHANGHAI}
X-LIC-LOCATION:${SHANGHAI}
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
TZNAME:CST
END:STANDARD
END:VTIMEZONE`;
