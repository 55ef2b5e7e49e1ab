import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

interface HeaderPart {
  readonly key: string;
  readonly Part: LazyExoticComponent<ComponentType>;
}

/** What stands in the head of every page, from left to right: the sample's clock, the search, the inbox. */
export const HEADER_PARTS: readonly HeaderPart[] = [
  { key: 'clock', Part: lazy(() => import('@/rooms/demo/header-clock.tsx')) },
  { key: 'search', Part: lazy(() => import('@/rooms/search/header-search.tsx')) },
  { key: 'inbox', Part: lazy(() => import('@/rooms/inbox/header-bell.tsx')) },
];
