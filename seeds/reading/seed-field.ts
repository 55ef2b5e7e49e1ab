import { DomainError } from '#domain/shared';

/** One place in a seed file. It knows where it stands, so every refusal names file and field. */
export class SeedField {
  constructor(
    /** Path of the file below `seeds/`. */
    readonly file: string,
    /** Where in the file, such as `items[2].title`; empty for the whole file. */
    readonly path: string,
    readonly value: unknown,
  ) {}

  key(name: string, value: unknown): SeedField {
    return new SeedField(this.file, this.path === '' ? name : `${this.path}.${name}`, value);
  }

  at(index: number, value: unknown): SeedField {
    return new SeedField(this.file, `${this.path}[${index}]`, value);
  }

  /**
   * Refuses this field.
   * @param expected what to write instead, a Chinese clause without a full stop
   * @throws DomainError `SEED_FIELD_INVALID`, always
   */
  refuse(expected: string): never {
    const found = this.value === undefined ? '缺失' : `写成了 ${shorten(JSON.stringify(this.value))}`;
    throw new DomainError(
      'SEED_FIELD_INVALID',
      `种子文件 ${this.file} 的“${this.path || '全文'}”${found}，${expected}。请改正后重新装载。`,
      { file: this.file, field: this.path, expected },
    );
  }
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
