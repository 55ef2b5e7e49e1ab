import pg, { type ClientConfig, type Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** Who is told what comes over a channel. Between `deaf` and the next `listening` anything may have been missed. */
export interface Listening {
  readonly listening: () => void;
  readonly heard: (payload: string) => void;
  readonly deaf: () => void;
}

const RETRY_MS = 1_000;

/** Listens on one channel of the database over a connection of its own, which it replaces when it is lost. */
export class Listener {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  /** @param channel a plain name */
  constructor(
    private readonly dataSource: DataSource,
    private readonly channel: string,
    private readonly told: Listening,
  ) {}

  /** Tries at once; when that fails, again and again until it is closed. */
  async open(): Promise<void> {
    const client = new pg.Client(connectionOf(this.dataSource));
    this.client = client;
    client.on('notification', ({ payload = '' }) => this.told.heard(payload));
    // Whatever is wrong with it: it has ended, or is ended here.
    client.on('error', () => void client.end().catch(() => undefined));
    client.once('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      if (this.client === client) this.told.listening();
    } catch {
      await client.end().catch(() => undefined);
      this.lost(client);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.told.deaf();
    if (this.closed) return;
    this.retry = setTimeout(() => void this.open(), RETRY_MS);
    this.retry.unref();
  }
}

/** The same server, user and limits as the pool's. */
function connectionOf({ driver }: DataSource): ClientConfig {
  return (driver as unknown as { readonly master: Pool }).master.options;
}
