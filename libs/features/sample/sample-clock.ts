import { type Day, instantAt, type TimeOfDay } from '#domain/shared';
import { Clock } from '#platform/clock';

/** The clock of the sample's own past: set from event to event while it is told. */
export class SampleClock extends Clock {
  private at: Date;

  constructor(on: Day, time: TimeOfDay) {
    super();
    this.at = instantAt(on, time);
  }

  now(): Date {
    return this.at;
  }

  set(on: Day, time: TimeOfDay): void {
    this.at = instantAt(on, time);
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }
}
