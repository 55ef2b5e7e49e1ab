import { ITEM_PAPERS, type ItemPaper } from '#features/case-documents';
import { DocumentQuery } from '../documents/document.dto.ts';
import { ChoiceField, IdField } from '../http/fields.ts';

export class ConclusionDocumentQuery extends DocumentQuery {
  @IdField({ optional: true, inQuery: true, description: '只打印这个单位的部分' })
  readonly unitId?: number;
}

export class ItemDocumentQuery extends DocumentQuery {
  @ChoiceField(ITEM_PAPERS, {
    optional: true,
    description: 'notice 整改通知书（默认），closing 销号通知',
    example: 'notice',
  })
  readonly kind: ItemPaper = 'notice';
}
