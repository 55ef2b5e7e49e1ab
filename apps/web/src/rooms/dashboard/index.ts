import { FundProjectionScreenOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/dashboard', lazy: () => import('./dashboard.page.tsx') }],
  navigation: [
    {
      path: '/dashboard',
      label: '领导驾驶舱',
      icon: createElement(FundProjectionScreenOutlined),
      group: '分析',
      permissions: ['statistics.read'],
      order: 50,
    },
  ],
};
