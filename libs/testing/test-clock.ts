import { Clock } from '../platform/clock/index.ts';

/** A clock that a test moves. */
export class TestClock extends Clock {
  constructor(public at: Date) {
    super();
  }

  now(): Date {
    return this.at;
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }
}
