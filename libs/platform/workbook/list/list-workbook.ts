import { Zip, ZipDeflate } from 'fflate';
import { bookParts, type WrittenSheet } from './book-parts.ts';
import type { ListSheet } from './list-sheet.ts';
import { dataRow, HEADING_ROW, sheetHead, sheetTail } from './sheet-xml.ts';

/** A sheet ends at 1,048,576 rows. */
const ROWS_OF_A_SHEET = 1_000_000;
/** Text repeats itself: more than this costs time and saves little. */
const LEVEL = 3;

/**
 * A list as an Excel workbook, piece by piece: no more of it is in memory than one page of rows, and a reader who is
 * slow is waited for. (exceljs writes streams too, but without waiting: to a slow reader it keeps the whole list.)
 * A list that is longer than a sheet goes on in the next.
 */
export async function* listWorkbook<Item>(
  sheet: ListSheet<Item>,
  pages: AsyncIterable<readonly Item[]>,
  rowsOfASheet = ROWS_OF_A_SHEET,
): AsyncGenerator<Uint8Array> {
  const { columns } = sheet;
  const zip = new GrowingZip();
  const written: WrittenSheet[] = [];
  const open = () => {
    zip.begin(`xl/worksheets/sheet${written.length + 1}.xml`);
    zip.write(sheetHead(sheet));
  };
  const close = (lastRow: number) => {
    zip.end(sheetTail(columns.length, lastRow));
    written.push({ name: written.length === 0 ? sheet.name : `${sheet.name}${written.length + 1}`, lastRow });
  };
  let row = HEADING_ROW;
  open();
  for await (const page of pages) {
    for (const item of page) {
      if (row === HEADING_ROW + rowsOfASheet) {
        close(row);
        open();
        row = HEADING_ROW;
      }
      row += 1;
      zip.write(dataRow(columns, item, row));
    }
    yield* zip.take();
  }
  close(row);
  for (const [path, content] of bookParts(written, columns.length, sheet)) {
    zip.begin(path);
    zip.end(content);
  }
  zip.close();
  yield* zip.take();
}

/** Text waits here until there is enough of it to be worth squeezing. Bytes. */
const SCRATCH = 64 * 1024;
/** In UTF-8, at most. */
const BYTES_OF_A_UNIT = 3;

/**
 * A zip whose bytes are taken while it grows. Rows go one by one into one piece of memory: gathered in a long string
 * first, they would lie in the heap until it is next swept as a whole.
 */
class GrowingZip {
  private chunks: Uint8Array[] = [];
  private part: ZipDeflate | undefined;
  private readonly scratch = Buffer.allocUnsafe(SCRATCH);
  private used = 0;
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) this.chunks.push(chunk);
  });

  begin(path: string): void {
    this.part = new ZipDeflate(path, { level: LEVEL });
    this.zip.add(this.part);
  }

  write(text: string): void {
    if (text.length * BYTES_OF_A_UNIT > SCRATCH - this.used) this.flush();
    if (text.length * BYTES_OF_A_UNIT > SCRATCH) this.part?.push(Buffer.from(text));
    else this.used += this.scratch.write(text, this.used);
  }

  end(text: string): void {
    this.flush();
    this.part?.push(Buffer.from(text), true);
  }

  close(): void {
    this.zip.end();
  }

  take(): readonly Uint8Array[] {
    const taken = this.chunks;
    this.chunks = [];
    return taken;
  }

  private flush(): void {
    if (this.used > 0) this.part?.push(this.scratch.subarray(0, this.used));
    this.used = 0;
  }
}
