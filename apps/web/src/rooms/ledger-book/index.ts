import { AuditOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/ledger', lazy: () => import('./ledger.page.tsx') },
    { path: '/ledger/:entryId', lazy: () => import('./entry.page.tsx') },
  ],
  navigation: [
    {
      path: '/ledger',
      label: '台账',
      icon: createElement(AuditOutlined),
      group: '系统管理',
      permissions: ['ledger.read'],
      order: 88,
    },
  ],
};
