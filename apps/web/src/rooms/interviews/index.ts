import { CommentOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/interviews', lazy: () => import('./interviews.page.tsx') },
    { path: '/interviews/new', lazy: () => import('./arrange.page.tsx') },
    { path: '/interviews/:interviewId', lazy: () => import('./interview.page.tsx') },
  ],
  navigation: [
    {
      path: '/interviews',
      label: '约谈',
      icon: createElement(CommentOutlined),
      group: '督办',
      permissions: ['interviews.read'],
      order: 42,
    },
  ],
};
