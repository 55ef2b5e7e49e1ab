import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/search', lazy: () => import('./search.page.tsx') }],
  navigation: [],
};
