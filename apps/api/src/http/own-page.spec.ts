import { ownPage } from './own-page.ts';

describe('the page that somebody was going to', () => {
  it.each(['/', '/tasks/12?year=2024&text=%E6%B2%B3', '/notices#terms', '/login-help'])(
    '%s stays',
    (page) => {
      expect(ownPage(page)).toBe(page);
    },
  );

  it('is written so that a header takes it', () => {
    expect(ownPage('/tasks?text=河')).toBe('/tasks?text=%E6%B2%B3');
  });

  it.each([
    ...['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'tasks', ''],
    ...[
      '/\t/evil.example',
      '/\n/evil.example',
      '/.//evil.example',
      '/x/..//evil.example',
      '//[',
      '/login?back=/tasks',
    ],
    ...['/login', '/api/sso/login', `/${'x'.repeat(1_000)}`],
  ])('%j leads home', (page) => {
    expect(ownPage(page)).toBe('/');
  });

  it('is home where nothing was asked for', () => {
    expect(ownPage(null)).toBe('/');
  });
});
