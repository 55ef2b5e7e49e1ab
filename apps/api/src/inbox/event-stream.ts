import type { FastifyReply } from 'fastify';

/** Bytes that may wait for a reader who does not read: beyond, the line is cut, and the browser asks again. */
const WAITING_LIMIT = 1_048_576;
/** After how long a browser that was cut off tries again. Milliseconds. */
const RETRY_MS = 3_000;

/** One answer that stays open: server-sent events, as browsers take them. */
export class EventStream {
  private ended = false;

  /** @param whenOver called once, whoever ends it */
  constructor(
    private readonly reply: FastifyReply,
    whenOver: () => void,
  ) {
    reply.hijack();
    reply.raw.once('close', whenOver);
    // A line that breaks while something is written is closed like any other.
    reply.raw.on('error', () => this.end());
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // An end of the stream is an end of the line: a server that stops waits for no idle ones.
      Connection: 'close',
      // nginx would keep what is not enough for a page.
      'X-Accel-Buffering': 'no',
    });
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  /** @param id what the browser names when it comes back */
  send(event: string, data: unknown, id?: number): void {
    const named = id === undefined ? '' : `id: ${id}\n`;
    this.write(`${named}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies from taking the silence for an end. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.reply.raw.end();
  }

  private write(text: string): void {
    if (this.ended || this.reply.raw.destroyed) return;
    this.reply.raw.write(text);
    if (this.reply.raw.writableLength <= WAITING_LIMIT) return;
    this.ended = true;
    this.reply.raw.destroy();
  }
}
