import {
  checkTokenScopes,
  permissionsOf,
  permissionWords,
  PERMISSIONS,
  PERMISSIONS_BY_ROOM,
  TOKEN_SCOPES,
  tokenPermissions,
  tokenScopesFor,
} from './index.ts';

describe('a token', () => {
  const supervisor = permissionsOf(['supervisor']);

  it('does no more than its maker, and never manages the ways in', () => {
    expect(checkTokenScopes(['tasks.read', 'tasks.assign', 'tasks.read'], supervisor)).toEqual([
      'tasks.read',
      'tasks.assign',
    ]);
    for (const scope of ['tasks.carry_out', 'ledger.read', 'account.own', 'tokens.own', 'made.up']) {
      expect(() => checkTokenScopes(['tasks.read', scope], supervisor)).toThrow(
        expect.objectContaining({ code: 'TOKEN_SCOPES_EXCEEDED', details: { scopes: [scope] } }) as Error,
      );
    }
    expect(TOKEN_SCOPES).toHaveLength(PERMISSIONS.length - 3);
  });

  it('loses what its owner loses', () => {
    const scopes = ['tasks.read', 'tasks.assign'];
    expect([...tokenPermissions(scopes, supervisor)].sort()).toEqual(['tasks.assign', 'tasks.read']);
    expect([...tokenPermissions(scopes, permissionsOf(['liaison']))]).toEqual(['tasks.read']);
    expect([...tokenPermissions(scopes, permissionsOf([]))]).toEqual([]);
  });

  it('is chosen in words that say what each power allows', () => {
    expect([...PERMISSIONS_BY_ROOM].sort()).toEqual([...PERMISSIONS].sort());
    const words = PERMISSIONS_BY_ROOM.map((one) => permissionWords(one).allows);
    expect(new Set(words).size).toBe(PERMISSIONS.length);
    expect(words.join('')).not.toMatch(/[a-z._]/i);
    expect(tokenScopesFor(supervisor)).toContain('tasks.review');
    expect(tokenScopesFor(supervisor)).not.toContain('tasks.carry_out');
    expect(tokenScopesFor(supervisor)).not.toContain('tokens.own');
  });
});
