/** What time it is, injected: no rule and no service asks the machine. */
export abstract class Clock {
  abstract now(): Date;

  /** Reads the clock anew where it is kept elsewhere; a job calls it before it looks at the time. */
  abstract sync(): Promise<void>;
}

/** Production: the clock on the wall. */
export class WallClock extends Clock {
  now(): Date {
    return new Date();
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }
}
