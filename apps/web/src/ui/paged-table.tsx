import { problemOf } from '@/api/index.ts';
import { ListTable } from './list-table.tsx';
import type { ListTableProps } from './list-types.ts';
import { ProblemView } from './problem-view.tsx';

/** A list of the API as `useInfiniteQuery(…, BY_CURSOR)` gives it. */
interface PagedList<Row> {
  readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isFetchingNextPage: boolean;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

interface PagedTableProps<Row> extends Omit<ListTableProps<Row>, 'rows' | 'loading' | 'more' | 'onMore'> {
  readonly list: PagedList<Row>;
}

/** The table of a list that comes page by page. What went wrong is said; the rows that came before stay. */
export function PagedTable<Row>({ list, ...table }: PagedTableProps<Row>) {
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const failed = list.error !== null;
  return (
    <>
      {failed && <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
      {(!failed || rows.length > 0) && (
        <ListTable
          {...table}
          rows={rows}
          loading={list.isPending || list.isFetchingNextPage}
          more={list.hasNextPage && !failed}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </>
  );
}
