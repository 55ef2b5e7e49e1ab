import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#features/identity';
import { FailureLimiter } from '../http/failure-limiter.ts';

/** A whole office may share one address: only codes that nobody has count, and generously. */
const GUESSES_BY_ADDRESS = 60;
const WINDOW_MINUTES = 10;

/** Slows guessing of codes, over the page and the API together. */
@Injectable()
export class GuessLimiter {
  private readonly limiter: FailureLimiter;

  constructor(clock: SecurityClock) {
    this.limiter = new FailureLimiter(clock, GUESSES_BY_ADDRESS, WINDOW_MINUTES);
  }

  /** @throws DomainError `TOO_MANY_ATTEMPTS`, and what `ask` throws */
  async ask<T>(address: string, ask: () => Promise<T>): Promise<T> {
    this.limiter.take(address);
    const answer = await ask();
    this.limiter.giveBack(address);
    return answer;
  }
}
