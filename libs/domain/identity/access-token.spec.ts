import { checkTokenScopes, permissionsOf, PERMISSIONS, TOKEN_SCOPES, tokenPermissions } from './index.ts';

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
});
