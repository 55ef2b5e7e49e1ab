import { byteSpan } from './byte-range.ts';

describe('a part of a file', () => {
  it.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=900-', { first: 900, last: 999 }],
    ['bytes=900-5000', { first: 900, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
  ])('%s of a thousand bytes', (header, span) => {
    expect(byteSpan(header, 1_000)).toEqual(span);
  });

  it.each([undefined, '', 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])(
    'is the whole for %s',
    (header) => {
      expect(byteSpan(header, 1_000)).toBeUndefined();
    },
  );

  it.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=-0'])('is nothing for %s', (header) => {
    expect(() => byteSpan(header, 1_000)).toThrow(
      expect.objectContaining({ code: 'RANGE_NOT_SATISFIABLE' }) as Error,
    );
  });
});
