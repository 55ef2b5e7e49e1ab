import type { Room } from '../room.ts';

export const ROOM: Room = {
  openRoutes: [
    { path: '/login', lazy: () => import('./login.page.tsx') },
    { path: '/login/forgotten', lazy: () => import('./forgotten.page.tsx') },
    // Where the mails with a one-time link lead.
    { path: '/password/set', lazy: () => import('./redeem.page.tsx') },
    { path: '/first-password', lazy: () => import('./first-password.page.tsx') },
  ],
  routes: [{ path: '/account', lazy: () => import('./account.page.tsx') }],
  navigation: [],
};
