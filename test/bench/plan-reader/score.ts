import { readPlan, type PlanIndicator, type PlanItem, type PlanReading } from '#domain/plan-text';
import { type KeyIndicator, type PlanCase } from './fixture.ts';

/** What was right, what was found beyond it, what was missed. */
export interface Tally {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

export interface CaseScore {
  readonly items: Tally;
  /** Numeric and coverage indicators: operator, value and unit right, at the right place. */
  readonly figures: Tally;
  /** Trends, ranks, frequencies. */
  readonly others: Tally;
  readonly deadlines: Tally;
  /** Mistakes in words, for the person who works on the rules. */
  readonly mistakes: readonly string[];
}

export const precision = ({ hit, extra }: Tally): number => (hit + extra === 0 ? 1 : hit / (hit + extra));
export const recall = ({ hit, missed }: Tally): number => (hit + missed === 0 ? 1 : hit / (hit + missed));
export function f1(tally: Tally): number {
  const sum = precision(tally) + recall(tally);
  return sum === 0 ? 0 : (2 * precision(tally) * recall(tally)) / sum;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { hit, extra, missed }) => ({
      hit: all.hit + hit,
      extra: all.extra + extra,
      missed: all.missed + missed,
    }),
    { hit: 0, extra: 0, missed: 0 },
  );
}

/** Items and their children in one row. */
export function flattened(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.flatMap((item) => [item, ...flattened(item.children)]);
}

const FIGURES: readonly string[] = ['numeric', 'coverage', 'approx'];

/** Reads a case and compares it with its key. */
export function scoreCase(plan: PlanCase): CaseScore {
  const reading = readPlan(plan.text);
  const found = flattened(reading.items);
  const mistakes: string[] = headMistakes(plan, reading);
  const indicators = found.flatMap((item) => item.indicators);
  const note =
    (what: string) =>
    (one: { start: number; end: number }): void => {
      const text = plan.text.slice(one.start, one.end).replaceAll('\n', '⏎');
      mistakes.push(`${what}: ${text.length > 60 ? `${text.slice(0, 28)}…${text.slice(-28)}` : text}`);
    };
  const compared = (kinds: (kind: string) => boolean, what: string): Tally =>
    tally(
      plan.indicators.filter(({ kind }) => kinds(kind)),
      indicators.filter(({ kind }) => kinds(kind)),
      sameIndicator,
      note(`missed ${what}`),
      (one) =>
        mistakes.push(
          `extra ${what}: ${one.quote} (${one.op} ${one.value} ${one.unit} ${one.direction} ${one.kind})`,
        ),
    );
  return {
    items: tally(
      plan.items,
      found,
      (key, item) => key.start === item.start && key.end === item.end && key.ordinal === item.ordinal,
      note('missed item'),
      note('extra item'),
    ),
    figures: compared((kind) => FIGURES.includes(kind), 'figure'),
    others: compared((kind) => !FIGURES.includes(kind) && kind !== 'qualitative', 'indicator'),
    deadlines: tally(
      plan.deadlines,
      found.flatMap((item) => item.deadlines),
      (key, one) => key.on === one.on && key.start === one.start && key.end === one.end,
      note('missed deadline'),
      (one) => mistakes.push(`extra deadline: ${one.quote} ${one.on}`),
    ),
    mistakes,
  };
}

type Fact = string | number | boolean | null;

function headMistakes(plan: PlanCase, reading: PlanReading): string[] {
  const mistakes: string[] = [];
  const check = (what: string, wanted: Fact, got: Fact): void => {
    if (wanted !== null && wanted !== got)
      mistakes.push(`${what}: ${String(got)} instead of ${String(wanted)}`);
  };
  check('issuer', plan.issuer, reading.issuer);
  check('report year', plan.reportYear, reading.reportYear);
  check('plan year', plan.planYear, reading.planYear);
  check('inferred', plan.inferred, reading.planYearInferred);
  check('heading', plan.heading, reading.heading?.quote ?? null);
  return mistakes;
}

/** Same figure, compared the same way, quotes that touch. Direction counts where the key names one. */
function sameIndicator(key: KeyIndicator, one: PlanIndicator): boolean {
  const place = key.start < one.end && one.start < key.end;
  const measured = key.value === one.value && (key.unit ?? null) === (one.unit ?? null);
  const compared = key.kind === 'rank' || key.op === one.op;
  return place && measured && compared && (key.direction === 'none' || key.direction === one.direction);
}

function tally<K, F>(
  keys: readonly K[],
  found: readonly F[],
  same: (key: K, one: F) => boolean,
  onMissed: (key: K) => void,
  onExtra: (one: F) => void,
): Tally {
  const left = [...found];
  let hit = 0;
  for (const key of keys) {
    const at = left.findIndex((one) => same(key, one));
    if (at < 0) onMissed(key);
    else {
      hit += 1;
      left.splice(at, 1);
    }
  }
  left.forEach(onExtra);
  return { hit, extra: left.length, missed: keys.length - hit };
}
