import { Injectable } from '@nestjs/common';
import { attachmentTypeOf } from '#domain/attachment';
import { DomainError } from '#domain/shared';
import type { IncomingFile } from '#platform/file-store';
import { VirusScanner } from '#platform/virus-scan';
import type { AttachmentScan } from '#persistence';
import { contentKind } from './content-kind.ts';

/** A file that may be kept. */
export interface InspectedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly scan: AttachmentScan;
}

/** Looks into a file before it is kept: its type by its bytes, then the virus scanner. */
@Injectable()
export class FileInspector {
  constructor(private readonly scanner: VirusScanner) {}

  /**
   * @throws DomainError `ATTACHMENT_EMPTY`, `ATTACHMENT_TYPE_REFUSED`, `ATTACHMENT_CONTENT_MISMATCH`,
   *   `ATTACHMENT_INFECTED`, `VIRUS_SCANNER_UNAVAILABLE`
   */
  async inspect(name: string, { path, size, sha256 }: IncomingFile): Promise<InspectedFile> {
    if (size === 0) throw new DomainError('ATTACHMENT_EMPTY', '文件是空的，请检查后重新选择。', { name });
    // First the scanner: what is infected is called so, whatever it pretends to be.
    const verdict = await this.scanner.scan(path);
    if (verdict.result === 'infected') {
      throw new DomainError('ATTACHMENT_INFECTED', '文件中发现病毒，未保存。请先在本机查杀后再上传。', {
        threat: verdict.threat,
        sha256,
      });
    }
    const { mediaType } = attachmentTypeOf(name, await contentKind(path));
    return { name, mediaType, size, sha256, scan: verdict.result };
  }
}
