import { backOf } from './back.ts';

const back = (to: string) => backOf(new URLSearchParams({ back: to }));

describe('where one goes after signing in', () => {
  it.each(['/', '/tasks/12?year=2024&text=%E6%B2%B3', '/notices#terms'])('%s stays', (to) => {
    expect(back(to)).toBe(to);
  });

  it.each([
    ...['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'tasks', ''],
    // Browsers drop these letters from an address, and go where the rest leads.
    ...['/\t/evil.example', '/\n/evil.example', '\t//evil.example', '/login?back=/tasks'],
  ])('%j leads home', (to) => {
    expect(back(to)).toBe('/');
  });

  it('is home where nothing was asked for', () => {
    expect(backOf(new URLSearchParams())).toBe('/');
  });
});
