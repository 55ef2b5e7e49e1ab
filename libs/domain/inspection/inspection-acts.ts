import type { Reach } from '../identity/index.ts';
import { canTransition } from '../lives/index.ts';
import { type InspectionAct, type InspectionStanding, mayWithInspection } from './inspection-powers.ts';
import { inspectionLife, type InspectionState, type InspectionStep } from './inspection.life.ts';

/** How far an inspection has come. */
export interface InspectionProgress extends InspectionStanding {
  readonly status: InspectionState;
  /** Findings not struck off, or reviews not decided: it cannot be closed yet. */
  readonly unsettled: boolean;
  readonly viewerRecused: boolean;
}

const STEP_POWERS: Readonly<Record<InspectionStep, InspectionAct>> = {
  submit: 'prepare',
  send_back: 'approve',
  approve: 'approve',
  start: 'prepare',
  conclude: 'prepare',
  return_document: 'approve',
  issue: 'approve',
  close: 'prepare',
  cancel: 'prepare',
};

/** What is done beside the steps of the life. */
const OTHERS = ['edit', 'find', 'recuse', 'instruct'] as const;

export const INSPECTION_ACTS = [
  ...(Object.keys(STEP_POWERS) as readonly InspectionStep[]),
  ...OTHERS,
] as const;
export type InspectionActName = InspectionStep | (typeof OTHERS)[number];

const OTHER_POWERS: Readonly<
  Record<(typeof OTHERS)[number], readonly [InspectionAct, readonly InspectionState[]]>
> = {
  edit: ['prepare', ['draft']],
  find: ['work', ['under_way']],
  recuse: ['work', ['awaiting_approval', 'planned', 'under_way', 'awaiting_signature', 'draft']],
  instruct: ['instruct', ['draft', 'awaiting_approval', 'planned', 'under_way', 'awaiting_signature']],
};

/** What the viewer may do now, as a page offers it. */
export function inspectionActs(
  reach: Reach | undefined,
  inspection: InspectionProgress,
): InspectionActName[] {
  if (inspection.viewerRecused) return [];
  const { status, unsettled } = inspection;
  const may = (power: InspectionAct) => mayWithInspection(reach, inspection, power);
  const steps = (Object.keys(STEP_POWERS) as InspectionStep[]).filter(
    (step) =>
      canTransition(inspectionLife, status, step) &&
      may(STEP_POWERS[step]) &&
      !(step === 'close' && unsettled),
  );
  const others = OTHERS.filter((name) => {
    const [power, states] = OTHER_POWERS[name];
    return states.includes(status) && may(power);
  });
  return [...steps, ...others];
}

/** The power that a step of the life takes. */
export const powerOfStep = (step: InspectionStep): InspectionAct => STEP_POWERS[step];
