/** What is wrong with one field of a rule. */
export interface FaultReport {
  /** Path from the outside in: `levels[1].triggers[0].after`. */
  readonly field: string;
  /** Stable. */
  readonly code: string;
  /** Chinese; what to write instead. */
  readonly message: string;
}

/** Terms are counted in days of at most this many. */
const LONGEST_DAYS = 400;
const LONGEST_TEXT = 100;
const LONGEST_LIST = 20;

/** Collects what is wrong: a field that cannot be read is reported once, and what hangs on it is taken as empty. */
export class Faults {
  readonly all: FaultReport[] = [];

  /** @param code of what needs no code of its own */
  constructor(private readonly code: string) {}

  add(field: string, message: string, code = this.code): void {
    this.all.push({ field, code, message });
  }

  record(value: unknown, field: string): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
    this.add(field, '应为一组字段。');
    return {};
  }

  list(value: unknown, field: string): readonly unknown[] {
    if (!Array.isArray(value)) this.add(field, '应为列表。');
    else if (value.length > LONGEST_LIST) this.add(field, `最多${LONGEST_LIST}项。`);
    else return value as readonly unknown[];
    return [];
  }

  text(value: unknown, field: string): void {
    if (typeof value !== 'string' || value.trim() === '') this.add(field, '不能为空，请填写文字。');
    else if (value.length > LONGEST_TEXT) this.add(field, `最多${LONGEST_TEXT}个字。`);
  }

  /** A number of days; whether it is one. */
  count(value: unknown, field: string): boolean {
    const counts = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LONGEST_DAYS;
    if (!counts) this.add(field, `请填写1至${LONGEST_DAYS}之间的整数。`);
    return counts;
  }

  /** One of a few names; whether it is one. */
  choice(value: unknown, choices: readonly string[], field: string): boolean {
    if (typeof value === 'string' && choices.includes(value)) return true;
    const said = typeof value === 'string' ? `“${value.slice(0, LONGEST_TEXT)}”不在可选范围内，` : '';
    this.add(field, `${said}可选：${choices.join('、')}。`);
    return false;
  }

  /** A field nobody knows is a misspelt one. */
  keys(value: Record<string, unknown>, allowed: readonly string[], field: string): void {
    for (const key of Object.keys(value)) {
      if (!allowed.includes(key))
        this.add(`${field}.${key.slice(0, LONGEST_TEXT)}`, '没有这个字段，请检查拼写。');
    }
  }
}
