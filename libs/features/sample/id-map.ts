/** Ids by the codes of the sample's files, which are checked against each other when they are read. */
export class IdMap {
  private readonly ids: ReadonlyMap<string, number>;

  constructor(ids: Iterable<readonly [string, number]>) {
    this.ids = new Map(ids);
  }

  of(code: string): number {
    const id = this.ids.get(code);
    if (id === undefined) throw new Error(`The sample knows no ${code}`);
    return id;
  }

  all(): number[] {
    return [...this.ids.values()];
  }
}
