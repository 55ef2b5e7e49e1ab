import { MailOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/deliveries', lazy: () => import('./deliveries.page.tsx') },
    { path: '/deliveries/:mailId', lazy: () => import('./delivery.page.tsx') },
  ],
  navigation: [
    {
      path: '/deliveries',
      label: '邮件投递',
      icon: createElement(MailOutlined),
      group: '系统管理',
      permissions: ['deliveries.read'],
      order: 86,
    },
  ],
};
