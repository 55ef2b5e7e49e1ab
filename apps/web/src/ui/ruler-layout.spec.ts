import fc from 'fast-check';
import { addDays } from './days.ts';
import { placeMarks, type RulerMark } from './ruler-layout.ts';

const FROM = '2024-03-01';
const LENGTH = 120;

const marks = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: LENGTH - 1 }).map((by) => addDays(FROM, by)),
    label: fc.constantFrom('期限 6月30日', '今天', '提醒 5月7日', '节点 完成普法责任清单', '✓ 起草'),
    kind: fc.constantFrom<RulerMark['kind']>('due', 'today', 'notice', 'begin', 'step'),
  }),
  { maxLength: 14 },
);

/** As wide as the label is at the least: Chinese letters of thirteen pixels. */
const reach = (label: string) => [...label].filter((letter) => letter > '⺀').length * 13;

describe('the labels above the working-day ruler', () => {
  it('all stand, each over its own day, none over another', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(3, 9, 24), (wanted, cell) => {
        const placed = placeMarks(wanted, FROM, cell, cell * LENGTH);
        const plain = placed.map(({ on, label, kind }) => ({ on, label, kind }));
        expect(plain).toHaveLength(wanted.length);
        expect(plain).toEqual(expect.arrayContaining(wanted));
        for (const [nth, one] of placed.entries()) {
          const [start, end] = spanOf(one);
          for (const other of placed.slice(nth + 1).filter(({ lane }) => lane === one.lane)) {
            const [otherStart, otherEnd] = spanOf(other);
            expect(end <= otherStart || otherEnd <= start).toBe(true);
          }
        }
      }),
    );
  });

  it('turn to the left where there is no room to the right', () => {
    const on = addDays(FROM, LENGTH - 1);
    expect(placeMarks([{ on, label: '期限 6月28日', kind: 'due' }], FROM, 9, 9 * LENGTH)).toMatchObject([
      { flipped: true, lane: 0, x: 9 * (LENGTH - 0.5) },
    ]);
  });
});

function spanOf({ x, label, flipped }: ReturnType<typeof placeMarks>[number]): [number, number] {
  return flipped ? [x - reach(label), x] : [x, x + reach(label)];
}
