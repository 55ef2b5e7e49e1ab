import { zipSync } from 'fflate';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of a Word file; `list` is its numbering: list and level. */
export interface WordParagraph {
  readonly text: string;
  readonly list?: readonly [id: number, level: number];
  readonly style?: string;
}

/** A Word file with two lists: 1 counts （一）/1., 2 counts 一、; the style “Task” belongs to list 2. */
export function wordFile(paragraphs: readonly WordParagraph[]): Uint8Array {
  const body = paragraphs
    .map(({ text, list, style }) => {
      const numbering = list
        ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`
        : '';
      const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
      const half = Math.ceil(text.length / 2);
      const runs = [text.slice(0, half), text.slice(half)]
        .map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`)
        .join('');
      return `<w:p><w:pPr>${named}${numbering}</w:pPr>${runs}</w:p>`;
    })
    .join('');
  const level = (at: number, format: string, pattern: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '（%1）')}${level(1, 'decimal', '%2.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, 'chineseCountingThousand', '%1、')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>';
  const style =
    '<w:style w:type="paragraph" w:styleId="Task"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  return zipSync({
    '[Content_Types].xml': utf8('<Types/>'),
    'word/document.xml': utf8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': utf8(`<w:numbering ${W}>${numbering}</w:numbering>`),
    'word/styles.xml': utf8(`<w:styles ${W}>${style}</w:styles>`),
  });
}

const hex = (text: string): string =>
  [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** Maps the code of every sign to the sign, as a PDF's text layer does. */
function toUnicode(text: string): string {
  const signs = [...new Set(text)].map(hex);
  const ranges = signs.map((code) => `1 beginbfchar <${code}><${code}> endbfchar`).join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange\n${ranges}\nendcmap end end`;
}

/** A PDF whose pages show these lines; a page without lines is a picture. `encrypt` asks for a password. */
export function pdfFile(pages: readonly (readonly string[])[], encrypt = false): Uint8Array {
  const objects: string[] = [];
  const stream = (content: string): string =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] =
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>';
  objects[4] =
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /CIDToGIDMap /Identity /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>';
  objects[5] = stream(toUnicode(pages.flat().join('')));
  pages.forEach((lines, at) => {
    const text = lines.map((line, row) => `1 0 0 1 60 ${780 - row * 24} Tm <${hex(line)}> Tj`).join('\n');
    objects[6 + at * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`;
    objects[7 + at * 2] = stream(lines.length === 0 ? 'q Q' : `BT /F1 16 Tf\n${text}\nET`);
  });
  return assemble(objects, encrypt);
}

function assemble(objects: readonly string[], encrypt: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((content, at) => {
    if (at === 0) return;
    offsets[at] = file.length;
    file += `${at} 0 obj\n${content}\nendobj\n`;
  });
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const lock = encrypt
    ? `/ID [<${'00'.repeat(16)}><${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`
    : '';
  const start = file.length;
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${objects.length} /Root 1 0 R ${lock} >>\nstartxref\n${start}\n%%EOF`;
  return utf8(file);
}

/** Bytes of a Chinese text in GBK, the two-byte part of GB18030. */
export function gbkBytes(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}
