import { readPlan, type PlanItem } from '#domain/plan-text';
import { TRADITIONAL_PAIRS } from '../../../libs/domain/plan-text/fold/traditional.data.ts';
import { readFixtures } from './fixture.ts';

const traditionalOf = new Map<string, string>();
for (let at = 0; at + 1 < TRADITIONAL_PAIRS.length; at += 2) {
  const simplified = TRADITIONAL_PAIRS.charAt(at + 1);
  if (!traditionalOf.has(simplified)) traditionalOf.set(simplified, TRADITIONAL_PAIRS.charAt(at));
}
const HALF = '，；：（）！？．％';
const WIDTH: Readonly<Record<string, string>> = Object.fromEntries(
  [...HALF].map((mark) => [mark, String.fromCharCode(mark.charCodeAt(0) - 0xfee0)]),
);

/** Rewritings that keep every offset. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'traditional script': (text) => [...text].map((sign) => traditionalOf.get(sign) ?? sign).join(''),
  'half-width marks': (text) => [...text].map((sign) => WIDTH[sign] ?? sign).join(''),
  'full-width digits': (text) =>
    text.replaceAll(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'other line ends': (text) => text.replaceAll('\n', '\u2028'),
};

const shape = (items: readonly PlanItem[]): unknown =>
  items.map(({ start, end, indicators, deadlines, children }) => ({
    start,
    end,
    indicators: indicators.map(({ op, value, kind, start, end }) => ({ op, value, kind, start, end })),
    deadlines: deadlines.map(({ on, start }) => ({ on, start })),
    children: shape(children),
  }));

describe.each(Object.entries(REWRITINGS))('rewritten in %s', (_, rewrite) => {
  it.each(
    [...readFixtures('tuned'), ...readFixtures('held-out')].map((plan) => [plan.name, plan.text] as const),
  )('%s is read the same', (_name, text) => {
    const [own, rewritten] = [readPlan(text), readPlan(rewrite(text))];
    expect(shape(rewritten.items)).toEqual(shape(own.items));
    expect([rewritten.planYear, rewritten.reportYear]).toEqual([own.planYear, own.reportYear]);
  });
});
