import type { WorkCalendar } from '../../calendar/index.ts';
import { day, type Day, formatDay, maxDay } from '../../shared/index.ts';
import { shortened } from '../drafts/index.ts';
import { inWords, isMeasured, namesOf } from './indicator-words.ts';
import { measuresOf, shareOut } from './measures.ts';
import type { PlannedTarget, ProposalRemark, ProposedMilestone, ProposedTask } from './model.ts';
import { quartersOf, workingDayBy } from './quarters.ts';
import { taskTitle } from './task-title.ts';

type Deadline = PlannedTarget['deadlines'][number];
type Promised = PlannedTarget['indicators'][number];

/** What one task is made from. */
interface Measure {
  readonly sentence: string;
  readonly title: string;
  readonly indicators: readonly Promised[];
  readonly deadlines: readonly Deadline[];
}

/**
 * Proposes one task for each measure sentence, and one for the promises that stand in none. A deadline named in the
 * sentence becomes its due day, one named for the whole item the due day of the others; without any it is the last
 * working day of the plan year. Figures to be reached get a milestone a quarter. Figures are never divided up:
 * what is to be reached in between, only a person can say.
 * @param from milestones before this day are left out
 */
export function proposeTasks(
  target: PlannedTarget,
  planYear: number,
  calendar: WorkCalendar,
  from: Day = day(`${planYear}-01-01`),
): ProposedTask[] {
  const sentences = measuresOf(target);
  const deadlines = shareOut(sentences, target.deadlines);
  const indicators = shareOut(sentences, target.indicators);
  const measures = sentences.map((sentence, nth): Measure => {
    const own = deadlines.of[nth] ?? [];
    const title = taskTitle(
      sentence,
      own.map(({ quote }) => quote),
    );
    return { sentence, title, indicators: indicators.of[nth] ?? [], deadlines: own };
  });
  const whole = deadlines.rest;
  return distinct([...measures, ...promisesAlone(indicators.rest)]).map((measure) =>
    proposed(measure, whole, planYear, calendar, from),
  );
}

function promisesAlone(indicators: readonly Promised[]): Measure[] {
  if (indicators.length === 0) return [];
  const sentence = indicators.map(inWords).join('；');
  return [{ sentence, title: `落实指标：${namesOf(indicators)}`, indicators, deadlines: [] }];
}

function proposed(
  { sentence, title, indicators, deadlines }: Measure,
  whole: readonly Deadline[],
  planYear: number,
  calendar: WorkCalendar,
  from: Day,
): ProposedTask {
  const named = latest(deadlines) ?? latest(whole);
  const dueOn = workingDayBy(named ?? day(`${planYear}-12-31`), calendar);
  const milestones = [
    ...stepsBefore(dueOn, deadlines, calendar),
    ...quarterly(indicators.filter(isMeasured), dueOn, planYear, calendar),
  ]
    .filter((milestone) => milestone.dueOn >= from)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return { title, measure: sentence, dueOn, milestones, remarks: remarks(dueOn, named, calendar, from) };
}

/** Earlier days named in the same sentence. */
const stepsBefore = (
  dueOn: Day,
  deadlines: readonly Deadline[],
  calendar: WorkCalendar,
): ProposedMilestone[] => {
  const quotes = new Map(deadlines.map(({ quote, on }) => [quote, workingDayBy(on, calendar)]));
  return [...quotes]
    .filter(([, on]) => on < dueOn)
    .map(([quote, on]) => ({ name: `${quote}的阶段工作完成`, dueOn: on }));
};

function quarterly(
  indicators: readonly Promised[],
  dueOn: Day,
  planYear: number,
  calendar: WorkCalendar,
): ProposedMilestone[] {
  if (indicators.length === 0) return [];
  const names = namesOf(indicators);
  return [
    ...quartersOf(planYear, calendar)
      .filter(({ endsOn }) => endsOn < dueOn)
      .map(({ name, endsOn }) => ({ name: `${name}末核对进度：${names}`, dueOn: endsOn })),
    { name: `达到：${shortened(indicators.map(inWords).join('；'), 60)}`, dueOn },
  ];
}

const latest = (deadlines: readonly Deadline[]): Day | null =>
  deadlines.reduce<Day | null>((last, { on }) => (last === null ? on : maxDay(last, on)), null);

function remarks(dueOn: Day, named: Day | null, calendar: WorkCalendar, from: Day): ProposalRemark[] {
  const all: ProposalRemark[] = [];
  if (named === null) {
    all.push({ code: 'NO_DEADLINE_NAMED', message: '原文未写时限，按年末最后一个工作日拟定，请核对。' });
  }
  if (dueOn < from)
    all.push({ code: 'DUE_DAY_PASSED', message: `拟定的期限${formatDay(dueOn)}已过，请改期。` });
  if (calendar.fact(dueOn).provisional) {
    all.push({
      code: 'DUE_DAY_PROVISIONAL',
      message: '当年节假日安排尚未载入，期限是否为工作日待核。',
    });
  }
  return all;
}

/** Titles of one target differ, so that nobody is asked twice for the same. */
function distinct(measures: readonly Measure[]): Measure[] {
  const seen = new Map<string, number>();
  return measures.map((measure) => {
    const nth = (seen.get(measure.title) ?? 0) + 1;
    seen.set(measure.title, nth);
    return nth === 1 ? measure : { ...measure, title: `${measure.title}（${nth}）` };
  });
}
