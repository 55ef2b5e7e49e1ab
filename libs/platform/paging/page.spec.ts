import { pageOf, readCursor, writeCursor } from './page.ts';

describe('a page', () => {
  it('leads to the next as long as there is more', () => {
    const cursorOf = (last: number) => writeCursor('id', [last]);
    const first = pageOf([1, 2, 3], 2, cursorOf);
    expect(first.items).toEqual([1, 2]);
    expect(readCursor('id', first.next ?? undefined, 1)).toEqual([2]);
    expect(pageOf([3], 2, cursorOf)).toEqual({ items: [3], next: null });
  });

  it('begins at the beginning without a cursor', () => {
    expect(readCursor('id', undefined, 1)).toBeUndefined();
  });

  it.each([
    ['made up', 'abc'],
    ['made for another order', writeCursor('dueOn', ['2024-06-30', 3])],
    ['too long', writeCursor('id', [1, 2])],
    ['hiding an object', Buffer.from('["id",{}]').toString('base64url')],
  ])('refuses a cursor that is %s', (_, cursor) => {
    expect(codeOf(() => readCursor('id', cursor, 1))).toBe('CURSOR_INVALID');
  });
});

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
