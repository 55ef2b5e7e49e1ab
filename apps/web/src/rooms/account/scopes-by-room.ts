import type { Answer } from '@/api/index.ts';

type Scope = Answer<'TokenScopeAnswer'>;

/** Grouped as the API orders them: room by room. */
export function scopesByRoom(scopes: readonly Scope[]): readonly (readonly [string, readonly Scope[]])[] {
  const rooms = [...new Set(scopes.map(({ room }) => room))];
  return rooms.map((room) => [room, scopes.filter((scope) => scope.room === room)] as const);
}
