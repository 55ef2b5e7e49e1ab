import { unzipSync } from 'fflate';
import { listNumbers, type ListNumbers } from './docx-numbering.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { broken, unknownType } from './refusals.ts';

/** The parts of the package that hold words; pictures stay packed. */
const PARTS: ReadonlySet<string> = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);
/** No report's XML is larger; a packed bomb is. Bytes unpacked. */
const LARGEST_PART = 100 * 1024 * 1024;

/** The text of a Word document, a line a paragraph, with the ordinals that Word counts by itself. */
export function readDocx(bytes: Uint8Array, fileName: string): string {
  const parts = unzip(bytes, fileName);
  const document = parts.get('word/document.xml');
  if (!document) throw unknownType(fileName);
  const numbers = listNumbers(parts.get('word/numbering.xml') ?? null, parts.get('word/styles.xml') ?? null);
  const lines: string[] = [];
  walkBlocks(parseXml(document), numbers, lines);
  return lines.join('\n');
}

function unzip(bytes: Uint8Array, fileName: string): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.has(name) && originalSize <= LARGEST_PART,
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
  } catch {
    throw broken(fileName);
  }
}

function walkBlocks(element: XmlElement, numbers: ListNumbers, lines: string[]): void {
  for (const child of element.children) {
    if (child.name === 'w:p') lines.push(paragraphText(child, numbers));
    else if (child.name === 'w:tr') lines.push(rowText(child, numbers));
    // What the editor shows struck out is no text; a fallback repeats what stands before it.
    else if (child.name !== 'w:del' && child.name !== 'mc:Fallback') walkBlocks(child, numbers, lines);
  }
}

function rowText(row: XmlElement, numbers: ListNumbers): string {
  return row.children
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => {
      const lines: string[] = [];
      walkBlocks(cell, numbers, lines);
      return lines.join(' ');
    })
    .join(' ');
}

function paragraphText(paragraph: XmlElement, numbers: ListNumbers): string {
  const parts: string[] = [];
  walkRuns(paragraph, parts);
  const text = parts.join('');
  return text.trim() === '' ? text : numbers.next(paragraph) + text;
}

function walkRuns(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (child.name === 'w:t') parts.push(child.text);
    else if (child.name === 'w:tab') parts.push(' ');
    else if (child.name === 'w:br' || child.name === 'w:cr') parts.push('\n');
    else if (child.name === 'w:noBreakHyphen') parts.push('-');
    else if (!['w:del', 'w:pPr', 'w:rPr', 'mc:Fallback', 'w:instrText'].includes(child.name))
      walkRuns(child, parts);
  }
}
