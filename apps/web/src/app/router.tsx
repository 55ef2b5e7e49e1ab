import { createBrowserRouter, type RouteObject } from 'react-router';
import { ROOMS } from '@/rooms/index.ts';
import { RouteError } from './route-error.tsx';

const behindTheDoor: RouteObject[] = ROOMS.flatMap(({ routes }) => routes);
const open: RouteObject[] = ROOMS.flatMap(({ openRoutes }) => openRoutes ?? []);

export const router = createBrowserRouter([
  { errorElement: <RouteError />, children: open },
  {
    lazy: () => import('./door.tsx'),
    errorElement: <RouteError />,
    children: [
      {
        errorElement: <RouteError />,
        children: [...behindTheDoor, { path: '*', lazy: () => import('./not-found.tsx') }],
      },
    ],
  },
]);
