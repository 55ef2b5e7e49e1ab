import { useEffect, useMemo } from 'react';
import { queries } from '@/api/index.ts';
import type { operations } from '@/api/schema.d.ts';

export type TaskQuery = NonNullable<operations['taskListList']['parameters']['query']>;

/** As many as the API gives at once. */
const PAGE = 200;

/** The tasks that a query finds, page after page. */
export function useTasks(query: TaskQuery, { upTo = 0 }: { readonly upTo?: number } = {}) {
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    queries.useInfiniteQuery(
      'get',
      '/api/tasks',
      { params: { query: { ...query, limit: PAGE } } },
      {
        pageParamName: 'cursor',
        initialPageParam: null,
        getNextPageParam: (last) => last.next ?? undefined,
        // Comparing a hundred thousand rows with themselves at every page would cost more than it saves.
        structuralSharing: false,
      },
    );
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const wanted = hasNextPage && !isFetchingNextPage && rows.length < upTo;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  return { rows, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch };
}
