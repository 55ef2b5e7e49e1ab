import { ProfileOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/tasks', lazy: () => import('./list.page.tsx') },
    { path: '/tasks/calendar', lazy: () => import('./calendar.page.tsx') },
    { path: '/tasks/timeline', lazy: () => import('./timeline.page.tsx') },
    { path: '/tasks/new', lazy: () => import('./new-task.page.tsx') },
    { path: '/tasks/:taskId', lazy: () => import('./task.page.tsx') },
  ],
  navigation: [
    {
      path: '/tasks',
      label: '任务',
      icon: createElement(ProfileOutlined),
      group: '日常',
      permissions: ['tasks.read'],
      order: 30,
    },
  ],
};
