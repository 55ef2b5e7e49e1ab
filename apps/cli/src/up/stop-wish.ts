/** npm passes a Ctrl-C on that the terminal has already delivered: one press arrives twice. */
const ECHO_MS = 500;

/** The operator's wish to end: Ctrl-C, SIGTERM or a closed terminal; a second one means at once. */
export class StopWish {
  readonly asked: Promise<void>;
  #askedAt: number | undefined;
  #insisted = false;
  #onInsisted: () => void = () => undefined;

  constructor() {
    this.asked = new Promise((done) => {
      const wish = (): void => {
        const now = performance.now();
        this.#askedAt ??= now;
        done();
        if (now - this.#askedAt < ECHO_MS || this.#insisted) return;
        this.#insisted = true;
        this.#onInsisted();
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish);
    });
  }

  get isAsked(): boolean {
    return this.#askedAt !== undefined;
  }

  get isInsisted(): boolean {
    return this.#insisted;
  }

  onInsisted(listener: () => void): void {
    this.#onInsisted = listener;
  }
}
