/** Collects what goes to the server beside the text of a statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The place of a value in the text. */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
