/** The operator's wish to end: Ctrl-C, SIGTERM or a closed terminal; a second one means at once. */
export class StopWish {
  readonly asked: Promise<void>;
  #count = 0;
  #insisted: () => void = () => undefined;

  constructor() {
    this.asked = new Promise((done) => {
      const wish = (): void => {
        this.#count += 1;
        if (this.#count === 1) done();
        else this.#insisted();
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish);
    });
  }

  get isInsisted(): boolean {
    return this.#count > 1;
  }

  onInsisted(listener: () => void): void {
    this.#insisted = listener;
  }
}
