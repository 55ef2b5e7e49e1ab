/** However the news went astray: nothing older than this is believed. */
const KEPT_MS = 30_000;
/** More than the people and programs of a city that ask within that time. */
const KEPT_AT_MOST = 5_000;

interface Kept {
  readonly row: object;
  readonly until: number;
}

/**
 * Who stands behind the tokens that asked lately, so that a request need not ask the database. It remembers only while
 * it hears of every change (see `PrincipalNews`) and then forgets everything at once. What depends on the time of the
 * request alone, such as a time-out, is for its users to check each time.
 */
export class PrincipalMemory {
  private readonly kept = new Map<string, Kept>();
  private readonly alsoTold = new Set<() => void>();
  private hearing = false;
  /** How often everything was forgotten: what was read before the last time is not kept. */
  private age = 0;

  /** @param now milliseconds on a clock that nobody sets */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @param key names the kind of row, the token's digest, and the day on which the row holds */
  async find<Row extends object>(
    key: string,
    read: () => Promise<Row | undefined>,
  ): Promise<Row | undefined> {
    const known = this.kept.get(key);
    if (known && this.now() < known.until) return known.row as Row;
    const { age } = this;
    const row = await read();
    if (row && this.hearing && age === this.age) this.keep(key, row);
    return row;
  }

  /** A note on a row that is still remembered. It is believed no longer for that. */
  amend(key: string, row: object): void {
    const known = this.kept.get(key);
    if (known) this.kept.set(key, { ...known, row });
  }

  /** Something changed that decides who may what. */
  readonly forgetAll = (): void => {
    this.age += 1;
    this.kept.clear();
    for (const tell of this.alsoTold) tell();
  };

  /** For whoever else rests on who may what, such as an answer that stays open. */
  whenForgotten(tell: () => void): void {
    this.alsoTold.add(tell);
  }

  hears(): void {
    this.forgetAll();
    this.hearing = true;
  }

  isDeaf(): void {
    this.hearing = false;
    this.forgetAll();
  }

  private keep(key: string, row: object): void {
    this.kept.delete(key);
    this.kept.set(key, { row, until: this.now() + KEPT_MS });
    if (this.kept.size <= KEPT_AT_MOST) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
