import type { QueryClient } from '@tanstack/react-query';

/** A list scrolled further than this is not brought again from its first page on; it is when it is next opened. */
const MOST_PAGES = 12;

const pagesOf = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 1;

/** After a write: what is on the screen is read again. */
export async function refresh(client: QueryClient): Promise<void> {
  const isLong = ({ state }: { readonly state: { readonly data: unknown } }) =>
    pagesOf(state.data) > MOST_PAGES;
  await Promise.all([
    client.invalidateQueries({ predicate: (query) => !isLong(query) }),
    client.invalidateQueries({ predicate: isLong, refetchType: 'none' }),
  ]);
}
