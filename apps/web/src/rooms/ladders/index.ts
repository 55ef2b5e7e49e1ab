import { RiseOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/ladders', lazy: () => import('./ladders.page.tsx') },
    { path: '/ladders/new', lazy: () => import('./draft.page.tsx') },
  ],
  navigation: [
    {
      path: '/ladders',
      label: '督办规则',
      icon: createElement(RiseOutlined),
      group: '督办',
      permissions: ['ladders.read'],
      order: 58,
    },
  ],
};
