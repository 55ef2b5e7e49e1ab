import { enclosesDocument, ENCLOSED_TOGETHER } from './enclosure.ts';

describe('the document in its letter', () => {
  it('is always there with an interview or an inspection, and with a reminder unless a flood of them leaves', () => {
    expect(enclosesDocument(1, 1)).toBe(true);
    expect(enclosesDocument(1, ENCLOSED_TOGETHER)).toBe(true);
    expect(enclosesDocument(1, ENCLOSED_TOGETHER + 1)).toBe(false);
    expect(enclosesDocument(2, 2_000)).toBe(true);
    expect(enclosesDocument(3, 2_000)).toBe(true);
  });
});
