import { randomBytes } from 'node:crypto';
import { shownAddress } from './shown-address.ts';

describe('an address in a log', () => {
  it('shows where, and no secret', () => {
    const secret = randomBytes(32).toString('base64url');
    expect(shownAddress(`/api/calendars/${secret}.ics`)).toBe('/api/calendars/[已隐去].ics');
    expect(shownAddress(`/api/sso/callback?code=${secret}&state=x`)).toBe(
      '/api/sso/callback?code=[已隐去]&state=x',
    );
    expect(shownAddress('/api/tasks/12/story?limit=25')).toBe('/api/tasks/12/story?limit=25');
  });
});
