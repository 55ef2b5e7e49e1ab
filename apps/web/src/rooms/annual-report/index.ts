import { FileTextOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/annual-report', lazy: () => import('./annual-report-page.tsx') }],
  navigation: [
    {
      path: '/annual-report',
      label: '年度报告',
      icon: createElement(FileTextOutlined),
      group: '分析',
      permissions: ['annual_report.read'],
      order: 54,
    },
  ],
};
