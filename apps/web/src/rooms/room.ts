import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Permission } from '@/app/session.ts';

export const NAVIGATION_GROUPS = ['日常', '督办', '分析', '系统管理'] as const;

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly group: (typeof NAVIGATION_GROUPS)[number];
  /** Shown to whoever holds one of these; without it to everybody. */
  readonly permissions?: readonly Permission[];
  /** Small numbers stand first. */
  readonly order: number;
}

/** A part of the web: its pages and its places in the navigation. Pages load when they are opened (`lazy`). */
export interface Room {
  readonly routes: readonly RouteObject[];
  /** Pages for who is not signed in. */
  readonly openRoutes?: readonly RouteObject[];
  readonly navigation: readonly NavigationItem[];
}
