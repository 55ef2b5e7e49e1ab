type PlaceType = 'bigint' | 'bigint[]' | 'date' | 'text' | 'int';

/** What a statement asks with: each value has one place in the text, however often it stands there. */
export class Places {
  readonly values: unknown[] = [];
  private readonly known = new Map<PlaceType, Map<unknown, number>>();

  /** The place of a value, such as `$3::date`. */
  of(value: unknown, type: PlaceType): string {
    const alike = this.known.get(type) ?? new Map<unknown, number>();
    const at = alike.get(value) ?? this.values.push(value);
    this.known.set(type, alike.set(value, at));
    return `$${at}::${type}`;
  }
}
