import { SolutionOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/duty-cycles', lazy: () => import('./cycles-page.tsx') },
    { path: '/duty-cycles/:cycleId', lazy: () => import('./cycle/cycle-page.tsx') },
    { path: '/duty-cycles/:cycleId/form', lazy: () => import('./form/form-page.tsx') },
    { path: '/duty-reports/:dutyReportId', lazy: () => import('./report/report-page.tsx') },
  ],
  navigation: [
    {
      path: '/duty-cycles',
      label: '年度述法',
      icon: createElement(SolutionOutlined),
      group: '督办',
      permissions: ['duty_reports.read', 'duty_reports.evaluate'],
      order: 44,
    },
  ],
};
