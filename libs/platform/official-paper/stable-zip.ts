import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that the zip format knows, by the clock of the place: fflate writes local time. */
const NO_DATE = new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';
const STAMPED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** What the library cannot say: changes to parts of the package, by their names. */
export type Edits = Readonly<Record<string, (xml: string) => string>>;

/** The same package without the moments at which it was made: the same document gives the same bytes. */
export function stableZip(packed: Buffer, madeAt: string, edits: Edits = {}): Buffer {
  const files = unzipSync(packed);
  const all: Edits = { ...edits, [PROPERTIES]: (xml) => xml.replaceAll(STAMPED, `$1${madeAt}`) };
  for (const [name, edit] of Object.entries(all)) {
    const part = files[name];
    if (part) files[name] = strToU8(edit(strFromU8(part)));
  }
  return Buffer.from(zipSync(files, { mtime: NO_DATE, level: 6 }));
}
