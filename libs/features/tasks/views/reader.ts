import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** Statements that a connection keeps planned at most; the rest are planned anew each time. */
const MOST_PREPARED = 64;

/** Reads outside a transaction, one round trip each: what is asked again and again stays planned on the connection. */
@Injectable()
export class TaskReader {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const name = this.nameOf(text);
    const pool = this.pool();
    const { rows } = await pool.query<Row>({
      text,
      values: [...values],
      ...(name === undefined ? {} : { name }),
    });
    return rows;
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const name = `tasks_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    this.names.set(text, name);
    return name;
  }
}
