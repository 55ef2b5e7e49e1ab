import { FileProtectOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/notices', lazy: () => import('./notices.page.tsx') },
    { path: '/notices/new', lazy: () => import('./new-notice.page.tsx') },
    { path: '/cases/:caseId', lazy: () => import('./case.page.tsx') },
    { path: '/notices/:noticeId', lazy: () => import('./notice.page.tsx') },
  ],
  navigation: [
    {
      path: '/notices',
      label: '三单',
      icon: createElement(FileProtectOutlined),
      group: '督办',
      permissions: ['notices.read'],
      order: 40,
    },
  ],
};
