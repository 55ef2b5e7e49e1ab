import { OrderedListOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/scores', lazy: () => import('./score-rules.page.tsx') }],
  navigation: [
    {
      path: '/scores',
      label: '考核规则',
      icon: createElement(OrderedListOutlined),
      group: '分析',
      permissions: ['scores.rank', 'scores.manage'],
      order: 66,
    },
  ],
};
