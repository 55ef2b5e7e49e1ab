import { FileWordOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/templates', lazy: () => import('./templates.page.tsx') },
    { path: '/templates/:kind', lazy: () => import('./template.page.tsx') },
  ],
  navigation: [
    {
      path: '/templates',
      label: '文书模板',
      icon: createElement(FileWordOutlined),
      group: '系统管理',
      permissions: ['templates.read'],
      order: 82,
    },
  ],
};
