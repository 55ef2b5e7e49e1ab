/** A text with the encoding it was found to be in. */
const BOMS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Decodes a text: by its byte order mark, by the encoding it declares, as UTF-8 where that fits, else as GB18030,
 * which offices' older systems write and which holds GB2312 and GBK.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (bom) return new TextDecoder(bom.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(chineseEncoding(declared)).decode(bytes);
  }
}

function chineseEncoding(declared: string | undefined): string {
  return /big5/i.test(declared ?? '') ? 'big5' : 'gb18030';
}
