/** What time it is, injected: no rule and no service asks the machine. */
export abstract class Clock {
  abstract now(): Date;
}

/** Production: the clock on the wall. */
export class WallClock extends Clock {
  now(): Date {
    return new Date();
  }
}
