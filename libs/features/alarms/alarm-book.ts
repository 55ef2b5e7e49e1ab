import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/**
 * Looks at the record for which the alarm rang. Runs in one transaction with the alarm's own row, so a crash undoes
 * both; it may be asked again and finds the work done.
 * @returns when to ring again; nothing ends the alarm
 */
export type AlarmHandler = (tx: Tx, subjectId: number, now: Date) => Promise<Date | undefined | void>;

/** First ring of an alarm that belongs to no record, such as the morning's digest. */
export type StandingAlarm = (tx: Tx, now: Date) => Promise<Date>;

/** Which room answers which alarm. Rooms write themselves in when their module starts. */
@Injectable()
export class AlarmBook {
  private readonly handlers = new Map<string, AlarmHandler>();
  private readonly standing = new Map<string, StandingAlarm>();

  /** @param firstAt makes it a standing alarm: it exists from the first start of an engine on */
  handle(kind: string, handler: AlarmHandler, firstAt?: StandingAlarm): void {
    if (this.handlers.has(kind)) throw new Error(`Two rooms answer the alarm ${kind}`);
    this.handlers.set(kind, handler);
    if (firstAt) this.standing.set(kind, firstAt);
  }

  handlerOf(kind: string): AlarmHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`No room answers the alarm ${kind}`);
    return handler;
  }

  get kinds(): readonly string[] {
    return [...this.handlers.keys()];
  }

  get standingAlarms(): ReadonlyMap<string, StandingAlarm> {
    return this.standing;
  }
}
