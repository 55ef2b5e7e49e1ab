import { IdcardOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/accounts', lazy: () => import('./accounts.page.tsx') }],
  navigation: [
    {
      path: '/accounts',
      label: '账号',
      icon: createElement(IdcardOutlined),
      group: '系统管理',
      permissions: ['accounts.read'],
      order: 14,
    },
  ],
};
