/** Something that somebody does at an instant of the year. */
export interface AgendaEntry {
  readonly at: Date;
  readonly act: () => Promise<void>;
}

/** What people are going to do, in the order of time; at one instant in the order in which it was put down. */
export class Agenda {
  private entries: (AgendaEntry & { readonly nth: number })[] = [];
  private count = 0;

  add(at: Date, act: () => Promise<void>): void {
    this.entries.push({ at, act, nth: (this.count += 1) });
    this.entries.sort((a, b) => a.at.getTime() - b.at.getTime() || a.nth - b.nth);
  }

  get nextAt(): Date | null {
    return this.entries[0]?.at ?? null;
  }

  /** Takes the first entry that is due. */
  take(now: Date): AgendaEntry | undefined {
    return this.entries[0] && this.entries[0].at <= now ? this.entries.shift() : undefined;
  }
}
