import { FileSearchOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/plan-imports', lazy: () => import('./imports-page.tsx') },
    { path: '/plan-imports/new', lazy: () => import('./new-import-page.tsx') },
    { path: '/plan-imports/:importId', lazy: () => import('./import-page.tsx') },
  ],
  navigation: [
    {
      path: '/plan-imports',
      label: '报告导入',
      icon: createElement(FileSearchOutlined),
      group: '督办',
      permissions: ['plans.read'],
      order: 22,
    },
  ],
};
