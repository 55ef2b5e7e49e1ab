import { CheckSquareOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/rectification', lazy: () => import('./ledger.page.tsx') },
    { path: '/rectification/import', lazy: () => import('./import.page.tsx') },
    { path: '/rectification/rechecks', lazy: () => import('./rechecks.page.tsx') },
    { path: '/rectification/notices', lazy: () => import('./notices.page.tsx') },
    { path: '/rectification/notices/:noticeId', lazy: () => import('./notice.page.tsx') },
    { path: '/rectification/:itemId', lazy: () => import('./item.page.tsx') },
  ],
  navigation: [
    {
      path: '/rectification',
      label: '整改台账',
      icon: createElement(CheckSquareOutlined),
      group: '督办',
      permissions: ['rectification.read'],
      order: 46,
    },
  ],
};
