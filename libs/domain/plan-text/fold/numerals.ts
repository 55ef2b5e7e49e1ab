const DIGITS = '零一二三四五六七八九';
const ODD_DIGITS: Readonly<Record<string, number>> = { 〇: 0, '○': 0, 两: 2 };
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a Chinese whole number, for use inside a pattern's brackets. */
export const CHINESE_NUMERAL = '零〇一二两三四五六七八九十百千';

/** Reads 十一, 二十三, 一百零五, 九五, 12; `null` when it is no whole number. */
export function readWholeNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  let digits = '';
  for (const sign of text) {
    const scale = SCALES[sign];
    if (scale !== undefined) {
      total += (digits === '' ? 1 : digit) * scale;
      digit = 0;
      digits = '';
      continue;
    }
    const value = ODD_DIGITS[sign] ?? DIGITS.indexOf(sign);
    if (value < 0) return null;
    digit = value;
    digits += String(value);
  }
  if (text === '') return null;
  // 二〇二四, 九五: digits written one after the other.
  if (digits.length > 1 && total === 0) return Number(digits);
  return total + digit;
}

/** Reads 2.5, 1,200 and whole Chinese numbers, with 点 for the decimal point. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const [whole = '', fraction] = text.split('点');
  const value = readWholeNumber(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((sign) => readWholeNumber(sign));
  return decimals.includes(null) ? null : Number(`${value}.${decimals.join('')}`);
}
