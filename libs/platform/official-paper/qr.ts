import QRCode from 'qrcode';

/** A quarter of it may be smeared, torn or stamped over, and it is still read. */
const CORRECTION = 'Q';
/** White around it, in modules: what readers ask for. */
const QUIET = 2;

/** As a drawing, for the typesetter: sharp at any size. */
export function qrDrawing(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: CORRECTION });
  const { size, data } = modules;
  const whole = size + 2 * QUIET;
  const squares = Array.from(data).flatMap((dark, at) =>
    dark ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : [],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" width="${whole}" height="${whole}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`;
}

/** As a picture (PNG), for Word: eight points a module are sharp in print. */
export const qrPicture = (text: string): Promise<Buffer> =>
  QRCode.toBuffer(text, { errorCorrectionLevel: CORRECTION, margin: QUIET, scale: 8 });
