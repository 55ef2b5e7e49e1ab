import fc from 'fast-check';
import { defaultLadder } from '#seeds';
import { ladderFaults, validateLadder } from './index.ts';

interface Draft {
  readonly warnings: object;
  readonly levels: { readonly triggers: object[] }[];
}
const changed = (change: (ladder: Draft) => void): unknown => {
  const ladder = structuredClone(defaultLadder()) as unknown as Draft;
  change(ladder);
  return ladder;
};
const levelOf = ({ levels }: Draft, nth: number) => levels[nth] ?? { triggers: [] };

describe('the faults of a ladder', () => {
  it('are none in the default ladder', () => {
    expect(ladderFaults(defaultLadder())).toEqual([]);
  });

  it('are told all at once, field by field', () => {
    const draft = changed((ladder) => {
      Object.assign(ladder, { name: ' ', officeHours: { opens: '9:00', closes: '17:30' } });
      Object.assign(levelOf(ladder, 1), { signature: 'automatic', tell: [], clocks: 'none' });
      Object.assign(levelOf(ladder, 0).triggers[0] ?? {}, { workingDays: 0, mistyped: 1 });
      Object.assign(ladder.warnings, { workingDaysBefore: [3, 10] });
    });
    expect(ladderFaults(draft).map(({ field, code }) => [field, code])).toEqual([
      ['name', 'LADDER_INVALID'],
      ['officeHours.opens', 'LADDER_INVALID'],
      ['warnings.workingDaysBefore[1]', 'LADDER_INVALID'],
      ['levels[0].triggers[0].workingDays', 'LADDER_INVALID'],
      ['levels[0].triggers[0].mistyped', 'LADDER_INVALID'],
      ['levels[1].signature', 'LADDER_SIGNATURE_REQUIRED'],
      ['levels[1].tell', 'LADDER_INVALID'],
      ['levels[1].clocks', 'LADDER_INVALID'],
    ]);
    for (const { message } of ladderFaults(draft)) expect(message).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('name a level that is never reached, and one that is missing', () => {
    const unreached = changed((ladder) => {
      Object.assign(levelOf(ladder, 0), { clocks: [] });
      Object.assign(levelOf(ladder, 2), { clocks: [] });
    });
    expect(ladderFaults(unreached).map(({ field, code }) => [field, code])).toEqual([
      ['levels[1].triggers[0].after', 'LADDER_GAP'],
      ['afterLevelThree.triggers[0].after', 'LADDER_GAP'],
    ]);
    const short = changed((ladder) => ladder.levels.pop());
    expect(ladderFaults(short)[0]).toMatchObject({ field: 'levels', code: 'LADDER_GAP' });
    expect(() => validateLadder(short)).toThrow(expect.objectContaining({ code: 'LADDER_GAP' }) as Error);
  });

  it('are found in anything, never a failure', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        const whole = changed((ladder) => Object.assign(ladder, { levels: [part, value, part] }));
        for (const draft of [value, whole]) expect(ladderFaults(draft).length).toBeGreaterThan(0);
      }),
    );
  });
});
