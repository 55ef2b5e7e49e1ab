import { IntField, TextField } from './fields.ts';

/** The query of every list; filters are added by the list's own class. */
export class PageQuery {
  @TextField({ max: 500, optional: true, description: '上一页答复中的 next' })
  readonly cursor?: string;

  @IntField({
    min: 1,
    max: 200,
    inQuery: true,
    optional: true,
    description: '每页条数，缺省 25',
    example: 25,
  })
  readonly limit: number = 25;
}
