import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { OfficialDocument } from '#domain/official-document';
import { openPress, type PaperFormat, type Press } from '#platform/official-paper';

export { PAPER_FORMATS, type PaperFormat } from '#platform/official-paper';

export class PaperSettings {
  /**
   * @param fontFolder where the office has put the typefaces it has a licence for
   * @param publicUrl under which everybody reaches the system, without a slash at the end
   */
  constructor(
    readonly fontFolder: string | undefined,
    private readonly publicUrl: string,
  ) {}

  /** Where a code is answered. */
  proofUrl(code: string): string {
    return `${this.publicUrl}/verify/${code}`;
  }
}

/** Prints documents in either format, beside whatever else the process does. */
@Injectable()
export class PrintingHouse implements OnModuleDestroy {
  private readonly press: Press;

  constructor(settings: PaperSettings) {
    this.press = openPress(settings.fontFolder);
  }

  /** @throws DomainError `DOCUMENT_NOT_SET` */
  print(document: OfficialDocument, format: PaperFormat): Promise<Buffer> {
    return this.press.print(document, format);
  }

  onModuleDestroy(): Promise<void> {
    return this.press.close();
  }
}
