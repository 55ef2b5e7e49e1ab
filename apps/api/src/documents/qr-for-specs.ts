import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of a point: a module of the code is four of them wide. */
const SCALE = 4;
/** Of the page, below its text. */
const FOOT = 0.15;

type Scan = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
// Its types speak of a module, but the package is a function.
const scan = createRequire(import.meta.url)('jsqr') as Scan;

/** What a scanner reads off the foot of the last page of a PDF, as it looks on paper; null where it finds no code. */
export async function scannedFrom(pdf: Buffer): Promise<string | null> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(document.numPages);
  const { width, height } = page.getViewport({ scale: SCALE });
  const viewport = page.getViewport({ scale: SCALE, offsetY: -height * (1 - FOOT) });
  const canvas = createCanvas(Math.ceil(width), Math.ceil(height * FOOT));
  await page.render({ canvas, viewport }).promise;
  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  await document.destroy();
  return scan(pixels.data, pixels.width, pixels.height)?.data ?? null;
}
