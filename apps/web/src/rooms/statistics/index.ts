import type { Room } from '../room.ts';

export const ROOM: Room = { routes: [], navigation: [] };
