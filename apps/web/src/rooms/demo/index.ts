import type { Room } from '../room.ts';

/** The sample's own things stand in the head of every page and at the login. */
export const ROOM: Room = { routes: [], navigation: [] };
