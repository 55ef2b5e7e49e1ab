import { Injectable } from '@nestjs/common';
import type { OfficialDocument } from '#domain/official-document';
import { paperFonts, PdfPress, writeWord } from '#platform/official-paper';

export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

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

/** Prints documents in either format. The press is set up at the first PDF: its fonts take a moment to read. */
@Injectable()
export class PrintingHouse {
  private press: PdfPress | undefined;

  constructor(private readonly settings: PaperSettings) {}

  print(document: OfficialDocument, format: PaperFormat): Promise<Buffer> {
    if (format === 'docx') return writeWord(document);
    this.press ??= new PdfPress(paperFonts(this.settings.fontFolder));
    return Promise.resolve(this.press.print(document));
  }
}
