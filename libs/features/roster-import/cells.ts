import { Cells, type RawRow } from '#platform/workbook';
import type { RosterFaults } from './fault.ts';

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,49}$/u;
const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,180}$/;

/** The cells of one row of the roster, each judged as it is read. */
export class RosterCells extends Cells {
  constructor(
    raw: RawRow,
    private readonly found: RosterFaults,
  ) {
    super(raw, found);
  }

  code(key: string, title: string): string {
    const text = this.required(key, title);
    if (text !== '' && !CODE.test(text)) {
      const say = `${title}由文字、数字和“.”“_”“-”“/”组成，最多50个字，请更正。`;
      this.found.add(this.row, title, 'CODE_INVALID', say);
    }
    return text;
  }

  email(key: string, title: string): string {
    const text = this.required(key, title);
    if (text !== '' && !ADDRESS.test(text)) {
      this.found.add(this.row, title, 'EMAIL_INVALID', '邮箱格式不对，应形如 wangmin@example.gov.cn。');
    }
    return text;
  }
}
