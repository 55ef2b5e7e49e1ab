import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#persistence';
import type { Statement } from './counting.ts';

/** Of the ten connections of a process the rest stay free for everybody else. */
const LANES = 3;

/** Statements over a whole year's records, a few at once: nobody waits for a connection because somebody adds up. */
@Injectable()
export class Lanes {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly uow: UnitOfWork) {}

  async read<Row>({ text, values }: Statement): Promise<Row[]> {
    if (this.taken < LANES) this.taken += 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await this.uow.read<Row>(undefined, text, values);
    } finally {
      // Whoever waits takes the lane over.
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
