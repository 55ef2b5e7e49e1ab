import { ApiOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/webhooks', lazy: () => import('./webhooks.page.tsx') },
    { path: '/webhooks/:webhookId', lazy: () => import('./webhook.page.tsx') },
  ],
  navigation: [
    {
      path: '/webhooks',
      label: '事件推送',
      icon: createElement(ApiOutlined),
      group: '系统管理',
      permissions: ['webhooks.manage'],
      order: 30,
    },
  ],
};
