import { HighlightOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/instructions', lazy: () => import('./instructions.page.tsx') },
    { path: '/instructions/:instructionId', lazy: () => import('./instruction.page.tsx') },
  ],
  navigation: [
    {
      path: '/instructions',
      label: '领导批示',
      icon: createElement(HighlightOutlined),
      group: '督办',
      permissions: ['instructions.read'],
      order: 48,
    },
  ],
};
