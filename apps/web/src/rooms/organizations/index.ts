import { ApartmentOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/organizations', lazy: () => import('./organizations.page.tsx') },
    { path: '/organizations/:organizationId', lazy: () => import('./organization.page.tsx') },
  ],
  navigation: [
    {
      path: '/organizations',
      label: '机构',
      icon: createElement(ApartmentOutlined),
      group: '系统管理',
      permissions: ['organizations.manage', 'tasks.assign', 'accounts.read'],
      order: 10,
    },
  ],
};
