import type { QueryClient } from '@tanstack/react-query';

/** A list scrolled further than this is not brought again from its first page on; it is when it is next opened. */
const MOST_PAGES = 12;

const pagesOf = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages)
    ? data.pages.length
    : 1;

interface Asked {
  readonly state: { readonly data?: unknown };
}

export const isLong = ({ state }: Asked): boolean => pagesOf(state.data) > MOST_PAGES;
export const isShort = (query: Asked): boolean => !isLong(query);

/** After a write: what is on the screen is read again. */
export async function refresh(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ predicate: isShort }),
    client.invalidateQueries({ predicate: isLong, refetchType: 'none' }),
  ]);
}
