import { hashKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { queries } from '@/api/index.ts';
import type { operations } from '@/api/schema.d.ts';
import { BY_CURSOR } from '@/ui/paging.ts';
import { isLong, isShort } from '@/ui/refresh.ts';

export type TaskQuery = NonNullable<operations['taskListList']['parameters']['query']>;

/** As many as the API gives at once. */
const PAGE = 200;

/** The tasks that a query finds, page after page. */
export function useTasks(query: TaskQuery, { upTo = 0 }: { readonly upTo?: number } = {}) {
  const client = useQueryClient();
  const asked = { params: { query: { ...query, limit: PAGE } } };
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    queries.useInfiniteQuery('get', '/api/tasks', asked, {
      ...BY_CURSOR,
      // Comparing a hundred thousand rows with themselves at every page would cost more than it saves.
      structuralSharing: false,
      // Nor does it bring five hundred pages again because somebody came back from another window.
      refetchOnWindowFocus: isShort,
      refetchOnReconnect: isShort,
    });
  const hash = hashKey(queries.queryOptions('get', '/api/tasks', asked).queryKey);
  // Left behind, a long list is forgotten: to open it again is to begin at its first page.
  useEffect(
    () => () => client.removeQueries({ predicate: (one) => one.queryHash === hash && isLong(one) }),
    [client, hash],
  );
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const wanted = hasNextPage && !isFetchingNextPage && error === null && rows.length < upTo;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  return { rows, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch };
}
