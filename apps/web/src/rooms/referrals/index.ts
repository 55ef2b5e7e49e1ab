import { SendOutlined, SoundOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/proposals', lazy: () => import('./proposals.page.tsx') },
    { path: '/proposals/new', lazy: () => import('./propose.page.tsx') },
    { path: '/proposals/:proposalId', lazy: () => import('./proposal.page.tsx') },
    { path: '/circulars', lazy: () => import('./circulars.page.tsx') },
    { path: '/circulars/:circularId', lazy: () => import('./circular.page.tsx') },
  ],
  navigation: [
    {
      path: '/proposals',
      label: '通报移送',
      icon: createElement(SendOutlined),
      group: '督办',
      permissions: ['proposals.read'],
      order: 50,
    },
    {
      path: '/circulars',
      label: '通报',
      icon: createElement(SoundOutlined),
      group: '督办',
      permissions: ['circulars.read'],
      order: 51,
    },
  ],
};
