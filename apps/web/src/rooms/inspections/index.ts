import { AuditOutlined, FieldTimeOutlined } from '@ant-design/icons';
import { createElement } from 'react';
import type { Room } from '../room.ts';

export const ROOM: Room = {
  routes: [
    { path: '/inspections', lazy: () => import('./inspections.page.tsx') },
    { path: '/inspections/new', lazy: () => import('./new-inspection.page.tsx') },
    { path: '/inspections/:inspectionId/import', lazy: () => import('./import.page.tsx') },
    { path: '/inspections/:inspectionId', lazy: () => import('./inspection.page.tsx') },
    { path: '/burden', lazy: () => import('./burden.page.tsx') },
  ],
  navigation: [
    {
      path: '/inspections',
      label: '督察',
      icon: createElement(AuditOutlined),
      group: '督办',
      permissions: ['inspections.read'],
      order: 44,
    },
    {
      path: '/burden',
      label: '减负台账',
      icon: createElement(FieldTimeOutlined),
      group: '分析',
      permissions: ['burden.read'],
      order: 64,
    },
  ],
};
