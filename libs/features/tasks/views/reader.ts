import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type Reads, UnitOfWork } from '#persistence';

/** Statements that a connection keeps planned at most; the rest are planned anew each time. */
const MOST_PREPARED = 64;

/** Reads outside a transaction, one round trip each: what is asked again and again stays planned on the connection. */
@Injectable()
export class TaskReader implements Reads {
  private readonly names = new Map<string, string>();

  constructor(private readonly uow: UnitOfWork) {}

  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.uow.read(this.nameOf(text), text, values);
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const name = `tasks_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    this.names.set(text, name);
    return name;
  }
}
