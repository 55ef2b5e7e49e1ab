import { readFixtures, type PlanCase } from './fixture.ts';
import { readReports, reportsMissing } from './reports.ts';
import { f1, precision, recall, scoreCase, sum, type CaseScore, type Tally } from './score.ts';

interface Options {
  readonly json: boolean;
  /** `--verbose` prints every mistake. */
  readonly args: readonly string[];
}

interface SetScore {
  readonly set: string;
  readonly cases: number;
  readonly items: Tally;
  readonly figures: Tally;
  readonly others: Tally;
  readonly deadlines: Tally;
  readonly forms: readonly FormScore[];
  readonly mistakes: readonly string[];
}

interface FormScore {
  readonly form: string;
  readonly cases: number;
  readonly items: Tally;
  readonly figures: Tally;
}

/** Scores the plan reader on the tuned and the held-out fixtures and on the published reports at hand. */
export async function run({ json, args }: Options): Promise<readonly SetScore[]> {
  const sets = [
    scoreSet('tuned', readFixtures('tuned')),
    scoreSet('held-out', readFixtures('held-out')),
    scoreSet('published', readReports()),
  ];
  if (json) console.log(JSON.stringify(sets));
  else for (const set of sets) print(set, args.includes('--verbose'));
  const missing = reportsMissing();
  if (missing !== null) console.error(missing);
  return Promise.resolve(sets);
}

function scoreSet(set: string, cases: readonly PlanCase[]): SetScore {
  const scored = cases.map((plan) => ({ plan, score: scoreCase(plan) }));
  const total = (part: (score: CaseScore) => Tally, of = scored): Tally =>
    sum(of.map(({ score }) => part(score)));
  const forms = [...new Set(cases.map(({ form }) => form))].sort().map((form): FormScore => {
    const those = scored.filter(({ plan }) => plan.form === form);
    return {
      form,
      cases: those.length,
      items: total(({ items }) => items, those),
      figures: total(({ figures }) => figures, those),
    };
  });
  return {
    set,
    cases: cases.length,
    items: total(({ items }) => items),
    figures: total(({ figures }) => figures),
    others: total(({ others }) => others),
    deadlines: total(({ deadlines }) => deadlines),
    forms,
    mistakes: scored.flatMap(({ plan, score }) => score.mistakes.map((mistake) => `${plan.name} ${mistake}`)),
  };
}

function print(set: SetScore, verbose: boolean): void {
  console.log(`\n${set.set}: ${set.cases} reports`);
  const row = (name: string, tally: Tally): void => {
    const figures = [precision(tally), recall(tally), f1(tally)]
      .map((value) => value.toFixed(3).padStart(7))
      .join('');
    console.log(
      `  ${name.padEnd(34)}${figures}   ${tally.hit} right, ${tally.extra} extra, ${tally.missed} missed`,
    );
  };
  console.log(`  ${''.padEnd(34)}  prec.  recall     F1`);
  row('items', set.items);
  row('numeric and coverage indicators', set.figures);
  row('trends, ranks, frequencies', set.others);
  row('deadlines', set.deadlines);
  for (const form of set.forms) {
    row(`${form.form} (${form.cases}): items`, form.items);
    if (form.figures.hit + form.figures.extra + form.figures.missed > 0)
      row(`${form.form}: figures`, form.figures);
  }
  if (verbose) for (const mistake of set.mistakes) console.log(`  ${mistake}`);
}

export default {
  name: 'plan-reader',
  summary: 'precision and recall of the plan reader by form, on tuned, held-out and published reports',
  run,
};
