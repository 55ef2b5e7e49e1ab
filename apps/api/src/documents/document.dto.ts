import { PAPER_FORMATS, type PaperFormat } from '#features/documents';
import { ChoiceField } from '../http/fields.ts';

export class DocumentQuery {
  @ChoiceField(PAPER_FORMATS, {
    optional: true,
    description: 'pdf 或 docx（Word），不填为 pdf',
    example: 'pdf',
  })
  readonly format: PaperFormat = 'pdf';
}
