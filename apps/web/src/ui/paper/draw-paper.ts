import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { Problem } from '@/api/index.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Drawn finer than the screen, so that small type stays crisp when a page is enlarged. */
const FINENESS = 1.5;
const CSS_PIXELS_A_POINT = 96 / 72;

/**
 * Draws every page of a PDF as a picture with its text beside it for who cannot see it. What was there is replaced
 * once the new pages are ready.
 * @throws Problem as the API refused
 */
export async function drawPaper(
  url: string,
  place: HTMLElement,
  label: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw await Problem.of(response);
  await drawPages(await response.arrayBuffer(), place, label, signal);
}

/** Draws the pages of a PDF that has come already. */
export async function drawPages(
  data: ArrayBuffer,
  place: HTMLElement,
  label: string,
  signal: AbortSignal,
): Promise<void> {
  const task = getDocument({ data });
  try {
    const paper = await task.promise;
    const pages: HTMLElement[] = [];
    for (let number = 1; number <= paper.numPages && !signal.aborted; number += 1) {
      const page = await paper.getPage(number);
      const viewport = page.getViewport({ scale: CSS_PIXELS_A_POINT * FINENESS });
      const canvas = document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${label}，第${number}页，共${paper.numPages}页：${text}`);
      pages.push(canvas);
    }
    if (!signal.aborted) place.replaceChildren(...pages);
  } finally {
    await task.destroy();
  }
}
