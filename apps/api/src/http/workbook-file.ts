import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An Excel workbook to be saved under a Chinese name, whole or while it is being written. */
export function workbookFile(content: Uint8Array | AsyncIterable<Uint8Array>, name: string): StreamableFile {
  const options = {
    type: WORKBOOK,
    disposition: `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
  };
  return content instanceof Uint8Array
    ? new StreamableFile(content, options)
    : new StreamableFile(Readable.from(content, { objectMode: false }), options);
}
