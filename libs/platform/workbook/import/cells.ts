import { type Day, dayFromNumber, isDay } from '#domain/shared';
import type { FaultBook } from './faults.ts';
import type { RawRow } from './read-sheet.ts';

const WRITTEN_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** As Excel keeps a day of this century; a cell that was made text shows it so. */
const SERIAL = /^[3-7]\d{4}$/;
const SERIAL_OF_1970 = 25_569;

/** A day as people write it: 2024-1-5, 2024/01/05, 2024年1月5日, 20240105. */
export function writtenDay(text: string): Day | undefined {
  if (SERIAL.test(text)) return dayFromNumber(Number(text) - SERIAL_OF_1970);
  const compact = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  const [, year, month, on] = WRITTEN_DAY.exec(compact) ?? [];
  const day = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(on ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** The cells of one row, each judged as it is read. */
export class Cells {
  constructor(
    private readonly raw: RawRow,
    private readonly faults: FaultBook,
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

  /** Undefined where nothing of the kind was written. */
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

  requiredDay(key: string, title: string): Day | undefined {
    return this.required(key, title) === '' ? undefined : this.day(key, title);
  }

  /** A whole number within bounds; undefined where none is written. */
  count(
    key: string,
    title: string,
    { min, max }: { readonly min: number; readonly max: number },
  ): number | undefined {
    const text = this.required(key, title);
    if (text === '') return undefined;
    const count = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (count >= min && count <= max) return count;
    this.faults.add(this.row, title, 'NUMBER_INVALID', `${title}应为${min}至${max}的整数。`);
    return undefined;
  }

  /** What only the room of the record can say of a cell. */
  refuse(title: string, message: string): void {
    this.faults.add(this.row, title, 'REFUSED', message);
  }
}
