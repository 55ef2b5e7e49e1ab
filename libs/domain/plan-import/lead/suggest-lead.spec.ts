import { type LeadRule, NAMED_IN_TEXT, namedLeads, rankedLeads, suggestLead } from './index.ts';

const rules: LeadRule[] = [
  { key: 'review', words: ['行政复议', '复议'], units: ['司法局'] },
  { key: 'supervision', words: ['执法监督'], units: ['司法局', '综合行政执法局'] },
  { key: 'enforcement', words: ['执法'], units: ['综合行政执法局', '司法局'] },
];
const units = [
  { id: 1, name: '云溪市综合行政执法局' },
  { id: 2, name: '云溪市司法局' },
  { id: 3, name: '云溪市信访局' },
];

describe('suggesting a lead', () => {
  it('ranks units by the words that speak for them, and says which', () => {
    const [first, second] = suggestLead('行政复议案件办结率达到98%，规范执法', rules, units);
    expect(first).toMatchObject({ unitId: 2, unitName: '云溪市司法局' });
    expect(first?.reasons).toEqual([
      { rule: 'review', words: ['行政复议'] },
      { rule: 'enforcement', words: ['执法'] },
    ]);
    expect(second?.unitId).toBe(1);
  });

  it('lets a longer word claim its place', () => {
    expect(suggestLead('执法监督', rules, units)[0]?.reasons).toEqual([
      { rule: 'supervision', words: ['执法监督'] },
    ]);
    expect(suggestLead('加强执法', rules, units)[0]?.unitId).toBe(1);
  });

  it('suggests only units that exist', () => {
    expect(suggestLead('行政复议', rules, units.slice(2))).toEqual([]);
  });

  it('puts a unit that the item names before the others, with both reasons', () => {
    const named = namedLeads(
      [
        { name: '县信访局', role: 'cooperating', start: 0, end: 4 },
        { name: '市综合行政执法局', role: 'responsible', start: 4, end: 12 },
      ],
      units,
    );
    const all = rankedLeads(named, suggestLead('行政复议、规范执法', rules, units));
    expect(all.map(({ unitId }) => unitId)).toEqual([1, 2]);
    expect(all[0]?.reasons.map(({ rule }) => rule)).toEqual([NAMED_IN_TEXT, 'enforcement']);
  });
});
