import { ScheduleOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/yearly-round', lazy: () => import('./yearly-round.page.tsx') }],
  navigation: [
    {
      path: '/yearly-round',
      label: '例行工作',
      icon: createElement(ScheduleOutlined),
      group: '日常',
      permissions: ['tasks.assign'],
      order: 40,
    },
  ],
};
