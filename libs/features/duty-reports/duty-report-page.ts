import {
  contradictionsOf,
  DUTY_FACT_DEFINITIONS,
  DUTY_FACTS,
  DUTY_LIST_NAMES,
  type Answers,
  type DutyFacts,
  type DutyForm,
  type EvaluationSummary,
  reportStepsOpenTo,
  type StatedFigure,
  summaryOf,
  UNIT_LISTS,
} from '#domain/duty-report';
import { holds, type Reach, UNIT_ROLES } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { DutyEvaluation, DutyReport } from '#persistence';
import type { DutyAct, DutyReportPage, DutyReportView, FigureView, ProblemView } from './duty-view.ts';
import { votesOf } from './votes.ts';

/** Everything that is read for a page, before it is cut to what the viewer may know. */
export interface PageMaterial {
  readonly view: DutyReportView;
  readonly report: DutyReport;
  readonly form: DutyForm;
  /** As the system has them now. */
  readonly factsNow: DutyFacts;
  readonly today: Day;
  readonly ballots: readonly (DutyEvaluation & { readonly evaluatorName: string })[];
  readonly problems: readonly ProblemView[];
}

/** In the hands of the unit: nobody else sees what is being written. */
const WRITING = ['not_begun', 'draft', 'sent_back'];

interface Content {
  readonly answers: Answers;
  readonly figures: readonly StatedFigure[];
  readonly facts: DutyFacts;
  readonly factsOn: Day;
  /** Figures that are not stated yet are filled in beforehand. */
  readonly prefilled: boolean;
}

export function dutyReportPage(
  reach: Reach,
  personId: number,
  { view, report, form, factsNow, today, ballots, problems }: PageMaterial,
): DutyReportPage {
  const ofOffice = reach.offices.includes(view.officeId);
  const ofUnit = reach.units.includes(view.unitId);
  const told = view.cycleStatus === 'deliberated' || view.cycleStatus === 'closed';
  const content = contentOf(report, ofUnit, factsNow, today);
  const own = ballots.find(({ evaluatorId }) => evaluatorId === personId);
  const appraisal = ofOffice || told ? report.appraisal : null;
  const votes = votesOf(ballots);
  return {
    ...view,
    lists: form.lists.map(({ key, sections }) => ({
      ...{ key, title: DUTY_LIST_NAMES[key] },
      sections: sections.map((section) => ({
        ...section,
        text: (UNIT_LISTS.includes(key) ? content.answers : appraisal?.answers)?.[section.key] ?? null,
      })),
    })),
    dimensions: form.dimensions,
    figures: figuresOf(content),
    factsOn: content.factsOn,
    contradictions: contradictionsOf(content.facts, content.figures, content.answers),
    reviewedAt: report.reviewedAt,
    ...{ reviewReason: report.reviewReason, hearing: report.hearing },
    ...{ missedReason: report.missedReason, endReason: ofOffice || told ? report.endReason : null },
    evaluation: evaluationFor({ ofOffice, told }, view, form, ballots),
    opinions:
      ofOffice && view.status === 'evaluated' ? votes.flatMap(({ opinion }) => opinion ?? []).sort() : [],
    waitingFor:
      ofOffice && view.status === 'accepted'
        ? ballots.filter(({ submittedAt }) => submittedAt === null).map(({ evaluatorName }) => evaluatorName)
        : [],
    vote: own
      ? { submittedAt: own.submittedAt, scores: own.scores, grade: own.grade, opinion: own.opinion }
      : null,
    problems: ofOffice || told ? problems : [],
    feedback: report.feedback,
    steps: reportStepsOpenTo(reach, view),
    acts: actsOpenTo(reach, view, report, own),
  };
}

function contentOf(report: DutyReport, ofUnit: boolean, facts: DutyFacts, factsOn: Day): Content {
  const { answers, figures, submitted, status } = report;
  if (ofUnit && WRITING.includes(status)) return { answers, figures, facts, factsOn, prefilled: true };
  if (submitted) return { ...submitted, prefilled: false };
  return { answers: {}, figures: [], facts, factsOn, prefilled: false };
}

const figuresOf = ({ figures, facts, prefilled }: Content): FigureView[] =>
  DUTY_FACTS.map((key) => {
    const { label, definition, unit } = DUTY_FACT_DEFINITIONS[key];
    const own = figures.find((figure) => figure.key === key);
    const system = facts[key];
    return {
      ...{ key, label, definition, unit, system },
      stated: own?.value ?? (prefilled ? system : null),
      note: own?.note ?? null,
    };
  });

/** Before the end nobody learns how the others voted, only how many have. */
function evaluationFor(
  { ofOffice, told }: { readonly ofOffice: boolean; readonly told: boolean },
  { status }: DutyReportView,
  { dimensions }: DutyForm,
  ballots: readonly DutyEvaluation[],
): EvaluationSummary | null {
  if (!(ofOffice || told) || ballots.length === 0) return null;
  const votes = votesOf(ballots);
  if (status === 'evaluated') return summaryOf(dimensions, votes, ballots.length);
  return { ...summaryOf(dimensions, [], ballots.length), submitted: votes.length };
}

function actsOpenTo(
  reach: Reach,
  { officeId, unitId, status, cycleStatus, onSite }: DutyReportView,
  { submitted }: DutyReport,
  own: DutyEvaluation | undefined,
): DutyAct[] {
  const running = cycleStatus === 'open' || cycleStatus === 'evaluating';
  const supervises = holds(reach, officeId, 'supervisor');
  const writes = holds(reach, unitId, ...UNIT_ROLES);
  const open: readonly (readonly [DutyAct, boolean])[] = [
    ['save', running && writes && WRITING.includes(status)],
    ['hear', running && supervises && onSite && submitted !== null],
    ['appraise', cycleStatus === 'evaluating' && supervises && ['evaluated', 'missed'].includes(status)],
    ['vote', cycleStatus === 'evaluating' && status === 'accepted' && !writes && own?.submittedAt === null],
  ];
  return open.flatMap(([act, may]) => (may ? [act] : []));
}
