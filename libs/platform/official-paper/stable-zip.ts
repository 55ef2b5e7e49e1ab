import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that the zip format knows, by the clock of the place: fflate writes local time. */
const NO_DATE = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const STAMPED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The same package without the moments at which it was made: the same document gives the same bytes. */
export function stableZip(packed: Buffer, madeAt: string): Buffer {
  const files = unzipSync(packed);
  const properties = files[PROPERTIES];
  if (properties) files[PROPERTIES] = strToU8(strFromU8(properties).replaceAll(STAMPED, `$1${madeAt}`));
  return Buffer.from(zipSync(files, { mtime: NO_DATE, level: 6 }));
}
