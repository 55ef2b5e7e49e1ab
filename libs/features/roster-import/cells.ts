import { type Day, isDay } from '#domain/shared';
import type { Faults } from './fault.ts';
import type { RawRow } from './read-roster.ts';

const WRITTEN_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as people write it: 2024-1-5, 2024/01/05, 2024年1月5日, 20240105. */
export function writtenDay(text: string): Day | undefined {
  const compact = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  const [, year, month, on] = WRITTEN_DAY.exec(compact) ?? [];
  const day = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(on ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,49}$/u;
const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,180}$/;

/** The cells of one row, each judged as it is read. */
export class Cells {
  constructor(
    private readonly raw: RawRow,
    private readonly faults: Faults,
  ) {}

  get row(): number {
    return this.raw.row;
  }

  text(key: string): string {
    return this.raw.cells[key] ?? '';
  }

  required(key: string, title: string): string {
    const text = this.text(key);
    if (text === '') this.faults.add(this.row, title, 'REQUIRED', `请填写${title}。`);
    return text;
  }

  code(key: string, title: string): string {
    const text = this.required(key, title);
    if (text !== '' && !CODE.test(text)) {
      const say = `${title}由文字、数字和“.”“_”“-”“/”组成，最多50个字，请更正。`;
      this.faults.add(this.row, title, 'CODE_INVALID', say);
    }
    return text;
  }

  email(key: string, title: string): string {
    const text = this.required(key, title);
    if (text !== '' && !ADDRESS.test(text)) {
      this.faults.add(this.row, title, 'EMAIL_INVALID', '邮箱格式不对，应形如 wangmin@example.gov.cn。');
    }
    return text;
  }

  choice<T>(key: string, title: string, choices: Readonly<Record<string, T>>): T | undefined {
    const text = this.required(key, title);
    const found = Object.hasOwn(choices, text) ? choices[text] : undefined;
    if (text !== '' && found === undefined) {
      const names = Object.keys(choices).join('、');
      this.faults.add(this.row, title, 'NOT_A_CHOICE', `${title}只能填${names}之一。`);
    }
    return found;
  }

  /** Undefined where nothing, or nothing readable, is written. */
  day(key: string, title: string): Day | undefined {
    const text = this.text(key);
    if (text === '') return undefined;
    const day = writtenDay(text);
    if (day === undefined) {
      this.faults.add(this.row, title, 'DAY_INVALID', '日期不对，应形如 2024-01-01。');
    }
    return day;
  }
}
