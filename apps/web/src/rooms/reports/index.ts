import { FormOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/reports', lazy: () => import('./own.page.tsx') },
    { path: '/reports/review', lazy: () => import('./review.page.tsx') },
    { path: '/tasks/:taskId/report', lazy: () => import('./report.page.tsx') },
  ],
  navigation: [
    {
      path: '/reports',
      label: '填报',
      icon: createElement(FormOutlined),
      group: '日常',
      permissions: ['tasks.carry_out'],
      order: 31,
    },
    {
      path: '/reports/review',
      label: '审核填报',
      icon: createElement(FormOutlined),
      group: '日常',
      permissions: ['tasks.review'],
      order: 32,
    },
  ],
};
