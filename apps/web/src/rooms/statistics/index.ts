import { BarChartOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/statistics', lazy: () => import('./statistics-page.tsx') },
    { path: '/statistics/records', lazy: () => import('./records/records-page.tsx') },
    { path: '/statistics/requests', lazy: () => import('./records/requests-page.tsx') },
    { path: '/statistics/duplicates', lazy: () => import('./records/duplicates-page.tsx') },
  ],
  navigation: [
    {
      path: '/statistics',
      label: '统计',
      icon: createElement(BarChartOutlined),
      group: '分析',
      permissions: ['statistics.read'],
      order: 52,
    },
  ],
};
