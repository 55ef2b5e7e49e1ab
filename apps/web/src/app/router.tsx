import { createBrowserRouter, type RouteObject } from 'react-router';
import { ROOMS } from '@/rooms/index.ts';
import { Door } from './door.tsx';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';

const behindTheDoor: RouteObject[] = ROOMS.flatMap(({ routes }) => routes);
const open: RouteObject[] = ROOMS.flatMap(({ openRoutes }) => openRoutes ?? []);

export const router = createBrowserRouter([
  { errorElement: <RouteError />, children: open },
  {
    element: <Door />,
    errorElement: <RouteError />,
    children: [
      { errorElement: <RouteError />, children: [...behindTheDoor, { path: '*', element: <NotFound /> }] },
    ],
  },
]);
