import { getDocumentProxy } from 'unpdf';

/** A run of text of a PDF. */
export interface Piece {
  readonly text: string;
  /** From the left and the upper edge, in points; `y` is the foot of the letters. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What the library's own types do not resolve to under Node's module rules. */
interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { height: number };
    getTextContent(): Promise<{ items: { str?: string; width: number; transform: number[] }[] }>;
  }>;
}

/** Every piece of text of every page, where it stands. */
export async function pagesOf(pdf: Buffer): Promise<Piece[][]> {
  const opened: unknown = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const file = opened as PdfFile;
  const pages: Piece[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap(({ str = '', width, transform: [, , , size = 0, x = 0, y = 0] }) =>
        str.trim() === '' ? [] : [{ text: str, x, y: height - y, width, size }],
      ),
    );
  }
  return pages;
}

export const textOf = (page: readonly Piece[]): string => page.map(({ text }) => text).join('');
