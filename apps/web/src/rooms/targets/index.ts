import { AimOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/targets', lazy: () => import('./targets-page.tsx') },
    { path: '/targets/new', lazy: () => import('./new-target-page.tsx') },
    { path: '/targets/:targetId', lazy: () => import('./target-page.tsx') },
  ],
  navigation: [
    {
      path: '/targets',
      label: '年度目标',
      icon: createElement(AimOutlined),
      group: '督办',
      permissions: ['targets.read'],
      order: 20,
    },
  ],
};
