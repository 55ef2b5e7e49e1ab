import { day } from '../../shared/index.ts';
import { inPlanYear, type PlacedDraft } from './index.ts';

const draft = (quote: string, on: string): PlacedDraft => ({
  ...{ position: 0, parent: null, ordinal: '', title: '立法', text: '', summary: '', spans: [] },
  ...{ indicators: [], responsible: [], doubts: [] },
  deadlines: [{ quote, start: 0, end: quote.length, on: day(on) }],
});
const moved = (quote: string, on: string, read: number | null, named: number) =>
  inPlanYear([draft(quote, on)], read, named)[0]?.deadlines[0]?.on;

it.each([
  ['六月底前', '2024-06-30', 2024, 2025, '2025-06-30'],
  ['2月底前', '2024-02-29', 2024, 2025, '2025-02-28'],
  ['2月底前', '2025-02-28', 2025, 2024, '2024-02-29'],
  ['2024年6月底前', '2024-06-30', 2024, 2025, '2024-06-30'],
  ['明年3月底前', '2025-03-31', 2024, 2026, '2025-03-31'],
  ['六月底前', '2024-06-30', 2024, 2024, '2024-06-30'],
])('%s, read as %s in the plan of %d, is in that of %d %s', (quote, on, read, named, expected) => {
  expect(moved(quote, on, read, named)).toBe(expected);
});
