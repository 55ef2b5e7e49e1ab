import { BellOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/inbox', lazy: () => import('./inbox.page.tsx') },
    { path: '/inbox/preferences', lazy: () => import('./preferences.page.tsx') },
  ],
  navigation: [
    {
      path: '/inbox',
      label: '消息',
      icon: createElement(BellOutlined),
      group: '日常',
      permissions: ['inbox.own'],
      order: 20,
    },
  ],
};
