import fc, { type Arbitrary } from 'fast-check';

const TEXTS = [
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e文文件.exe',
  '\ufeff',
  '\u200b',
  '😀'.repeat(50),
  '督'.repeat(20_000),
  "'; DROP TABLE tasks; --",
  "' OR '1'='1",
  '$1',
  '%',
  '%_\\',
  '../../../../etc/passwd',
  '..\\..\\windows',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${jndi:ldap://x}',
  '=HYPERLINK("http://x")',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '99999-01-01',
  '+275760-09-13T00:00:00.001Z',
  '1e308',
  'NaN',
  'null',
  'task:0',
  'task:99999999999999999999',
  ' ',
  '',
] as const;

const NUMBERS = [0, -1, -0.5, 1.5, 1e308, -1e308, 5e-324, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21] as const;
const STRANGERS = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { toString: 1 },
  { $gt: '' },
] as const;

/** What nobody sends by mistake. */
export const hostileValue = (): Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(...TEXTS),
    fc.constantFrom<unknown>(...NUMBERS),
    fc.constantFrom<unknown>(...STRANGERS),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

export const hostileText = (): Arbitrary<string> =>
  fc.oneof(fc.constantFrom<string>(...TEXTS), fc.string({ unit: 'binary', maxLength: 30 }));
