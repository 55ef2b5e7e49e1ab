import { TeamOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/people', lazy: () => import('./people.page.tsx') },
    { path: '/people/import', lazy: () => import('./import.page.tsx') },
    { path: '/people/:personId', lazy: () => import('./person.page.tsx') },
  ],
  navigation: [
    {
      path: '/people',
      label: '人员',
      icon: createElement(TeamOutlined),
      group: '系统管理',
      permissions: ['people.manage', 'tasks.assign', 'accounts.read'],
      order: 12,
    },
  ],
};
