import { ScheduleOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/holidays', lazy: () => import('./holidays.page.tsx') },
    { path: '/holidays/new', lazy: () => import('./new.page.tsx') },
    { path: '/holidays/changes/:changeId', lazy: () => import('./change.page.tsx') },
  ],
  navigation: [
    {
      path: '/holidays',
      label: '工作日历',
      icon: createElement(ScheduleOutlined),
      group: '系统管理',
      permissions: ['holidays.manage', 'holidays.preview'],
      order: 84,
    },
  ],
};
