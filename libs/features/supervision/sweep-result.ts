import type { Act, Settlement, Step } from '#domain/escalation';
import type { LoadedCase } from './case-facts.query.ts';

/** What a sweep did. */
export interface SweepResult {
  readonly looked: number;
  readonly issued: number;
  readonly drafted: number;
  readonly warned: number;
  readonly proposed: number;
  readonly closed: number;
  readonly setBack: number;
}

/** A case with what is to be done about it. */
export interface SettledCase extends LoadedCase {
  readonly settlement: Settlement;
  readonly calendarVersion: string;
}

export const NOTHING: SweepResult = {
  looked: 0,
  issued: 0,
  drafted: 0,
  warned: 0,
  proposed: 0,
  closed: 0,
  setBack: 0,
};
export const addResults = (a: SweepResult, b: SweepResult): SweepResult => ({
  looked: a.looked + b.looked,
  issued: a.issued + b.issued,
  drafted: a.drafted + b.drafted,
  warned: a.warned + b.warned,
  proposed: a.proposed + b.proposed,
  closed: a.closed + b.closed,
  setBack: a.setBack + b.setBack,
});

export type StepDoing<D extends Act['do']> = Step & { readonly act: Extract<Act, { do: D }> };

/** One step of one case. */
export interface Doing<D extends Act['do']> {
  readonly of: SettledCase;
  readonly step: StepDoing<D>;
}

/** All steps of one kind in a batch, in its order. */
export function pick<D extends Act['do']>(settled: readonly SettledCase[], kind: D): Doing<D>[] {
  return settled.flatMap((of) =>
    of.settlement.steps
      .filter((step): step is StepDoing<D> => step.act.do === kind)
      .map((step) => ({ of, step })),
  );
}
