import { DomainError } from '../shared/index.ts';

/** 文号 in its parts. */
export interface DocumentNumber {
  /** 机关代字: 洪法督. */
  readonly agencyCode: string;
  readonly year: number;
  readonly seq: number;
}

const AGENCY_CODE = /^\p{Script=Han}{2,12}$/u;
/** People type the brackets as their keyboard has them. */
const AS_TYPED = /^(?<code>\p{Script=Han}+)[〔[(【](?<year>\d{4})[〕\])】](?<seq>[1-9]\d*)号$/u;

/**
 * `洪法督〔2024〕3号`: six-cornered brackets, Arabic numerals, no leading zero, no 第 (GB/T 9704-2012, 7.2.5).
 * @throws DomainError `DOCUMENT_NUMBER_INVALID`
 */
export function documentNumber(agencyCode: string, year: number, seq: number): string {
  if (!AGENCY_CODE.test(agencyCode)) {
    throw invalid(`机关代字“${agencyCode}”应为2至12个汉字`, { agencyCode });
  }
  if (!Number.isInteger(year) || year < 1990 || year > 2199) {
    throw invalid(`年份“${year}”应为四位年份`, { year });
  }
  if (!Number.isSafeInteger(seq) || seq < 1) {
    throw invalid(`序号“${seq}”应为从1开始的整数`, { seq });
  }
  return `${agencyCode}〔${year}〕${seq}号`;
}

/**
 * By what an office numbers its documents.
 * @throws DomainError `AGENCY_CODE_MISSING`
 */
export function agencyCodeOf(office: {
  readonly id: number;
  readonly name: string;
  readonly agencyCode: string | null;
}): string {
  if (office.agencyCode) return office.agencyCode;
  throw new DomainError(
    'AGENCY_CODE_MISSING',
    `“${office.name}”没有机关代字，无法编文号。请先在机构管理中填写机关代字。`,
    { officeId: office.id },
  );
}

/**
 * Reads a number as people write it, with whatever brackets and spaces.
 * @throws DomainError `DOCUMENT_NUMBER_INVALID`
 */
export function parseDocumentNumber(text: string): DocumentNumber {
  const parts = AS_TYPED.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))?.groups;
  if (!parts) throw invalid(`“${text}”应写成“洪法督〔2024〕3号”的形式`, { text });
  const number = { agencyCode: parts['code'] ?? '', year: Number(parts['year']), seq: Number(parts['seq']) };
  documentNumber(number.agencyCode, number.year, number.seq);
  return number;
}

function invalid(problem: string, details: object): DomainError {
  return new DomainError('DOCUMENT_NUMBER_INVALID', `文号无效：${problem}。`, { ...details });
}
