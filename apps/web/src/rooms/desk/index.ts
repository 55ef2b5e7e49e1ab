import { HomeOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [{ path: '/', lazy: () => import('./desk.page.tsx') }],
  navigation: [{ path: '/', label: '工作台', icon: createElement(HomeOutlined), group: '日常', order: 1 }],
};
