import { extractText, getDocumentProxy } from 'unpdf';
import { broken, encrypted, scanned } from './refusals.ts';

/** Fewer characters a page than this, and the page is a picture. */
const FEWEST_A_PAGE = 20;
/** A smaller share of Chinese characters, and the layer is not the words one sees: a font without its table. */
const LEAST_CHINESE = 0.2;

/** The text layer of a PDF, page after page, line after line; page numbers on lines of their own are left out. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<string> {
  const pages = await pagesOf(bytes, fileName);
  const text = pages.map(withoutPageNumber).join('\n');
  if (!isReadable(text, pages.length)) throw scanned(pages.length);
  return text;
}

function isReadable(text: string, pages: number): boolean {
  const signs = text.replaceAll(/\s/g, '');
  const chinese = signs.match(/[\u2e80-\u2fd5\u4e00-\u9fff]/g)?.length ?? 0;
  return signs.length >= FEWEST_A_PAGE * Math.max(1, pages) && chinese >= signs.length * LEAST_CHINESE;
}

/** What the library's own types do not resolve to under Node's module rules. */
interface PdfDocument {
  destroy(): Promise<void>;
}

async function pagesOf(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  try {
    // The reader takes the buffer over: it gets a copy. Errors only: the console belongs to the operator.
    const document: unknown = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    await (document as PdfDocument).destroy();
    return text;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted();
    throw broken(fileName);
  }
}

const PAGE_NUMBER = /^\s*(?:[-—－]\s*)?\d{1,3}(?:\s*[-—－])?\s*$|^\s*第\s*\d{1,3}\s*页.*$/;

function withoutPageNumber(page: string): string {
  return page
    .split('\n')
    .filter((line) => !PAGE_NUMBER.test(line))
    .join('\n');
}
