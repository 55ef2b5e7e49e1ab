import { type SeedCopy, seedCopy } from '../reading/seed-copy.ts';
import { defaultLadder } from './index.ts';

describe('the default ladder', () => {
  it('climbs 提醒, 约谈, 督察, and only a person signs the last two', () => {
    const rows = defaultLadder().levels.map(({ name, document, signature, clocks }) => [
      name,
      document,
      signature,
      clocks.map(({ key, count, unit }) => `${key} ${count} ${unit}`).join(', '),
    ]);
    expect(rows).toEqual([
      ['提醒', 'guidance_list', 'office', 'receipt 2 working_days, reply 5 working_days'],
      ['约谈', 'interview_notice', 'approver', 'interview 5 working_days, rectification 15 working_days'],
      [
        '督察',
        'inspection_opinion',
        'approver_with_instruction',
        'plan 15 working_days, completion 30 calendar_days',
      ],
    ]);
  });

  describe('with a wrong field', () => {
    let copy: SeedCopy;
    beforeEach(() => (copy = seedCopy('ladder')));
    afterEach(() => copy.remove());

    it.each([
      ['a misspelt term', '"key": "reply"', '"key": "repyl"', 'LADDER_INVALID', 'levels[0].clocks[1].key'],
      ['a level left out', '"level": 2', '"level": 3', 'LADDER_GAP', 'levels[1].level'],
      [
        'an automatic interview',
        '"signature": "approver"',
        '"signature": "automatic"',
        'LADDER_SIGNATURE_REQUIRED',
        'levels[1].signature',
      ],
    ])('refuses %s, naming file and field', (_, from, to, code, path) => {
      copy.change('ladder/default.json', from, to);
      expect(copy.refusal(defaultLadder)).toMatchObject({
        code,
        message: expect.stringContaining('ladder/default.json') as string,
        details: { file: 'ladder/default.json', path },
      });
    });
  });
});
