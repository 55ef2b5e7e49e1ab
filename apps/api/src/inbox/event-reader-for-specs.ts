export interface HeardEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Reads server-sent events as a browser would, and waits for the next of a kind. */
export class EventReader {
  private readonly heard: HeardEvent[] = [];
  private waiting: (() => void)[] = [];
  private over = false;

  private constructor(
    private readonly body: ReadableStream<Uint8Array>,
    private readonly abort: AbortController,
  ) {
    void this.read();
  }

  static async open(url: string, cookie: string, lastEventId?: number): Promise<EventReader> {
    const abort = new AbortController();
    const response = await fetch(url, {
      headers: { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }) },
      signal: abort.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`Refused with ${response.status}`);
    const type = response.headers.get('content-type');
    if (type !== 'text/event-stream; charset=utf-8') throw new Error(`No event stream: ${type ?? ''}`);
    return new EventReader(response.body, abort);
  }

  /** The next event of this kind; those of other kinds stay. */
  async next(event: string): Promise<HeardEvent> {
    for (;;) {
      const index = this.heard.findIndex((one) => one.event === event);
      const [found] = index < 0 ? [] : this.heard.splice(index, 1);
      if (found) return found;
      if (this.over) throw new Error(`Ended before ${event}`);
      await this.change();
    }
  }

  pending(event: string): number {
    return this.heard.filter((one) => one.event === event).length;
  }

  async ended(): Promise<void> {
    while (!this.over) await this.change();
  }

  close(): void {
    this.abort.abort();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const part of this.body) {
        text += decoder.decode(part, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        this.heard.push(...blocks.flatMap(eventOf));
        this.wake();
      }
    } catch {
      // Closed by the spec itself.
    }
    this.over = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function eventOf(block: string): HeardEvent[] {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  return data === undefined
    ? []
    : [{ event: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) as unknown }];
}
