import { DomainError } from '#domain/shared';
import {
  type Verdict as FigureVerdict,
  judge,
  type MeasuredIndicator,
  type Reading as MeasuredReading,
  type TargetStep,
} from '#domain/target';

/** 评定: said by a person, who never leaves it open. */
export type Verdict = Exclude<FigureVerdict, 'unknown'>;

export const VERDICT_STEPS = {
  met: 'judge_met',
  partly_met: 'judge_partly_met',
  not_met: 'judge_not_met',
} as const satisfies Record<Verdict, TargetStep>;

/** What was measured of one indicator, in the indicator's own unit. */
export interface Reading extends MeasuredReading {
  readonly indicatorId: number;
  /** Where the figure comes from. */
  readonly note?: string;
}

/** An indicator as it was promised. */
export interface PromisedIndicator extends MeasuredIndicator {
  readonly id: number;
}

/** A promise beside what became of it, and what the two say by themselves. */
export interface Figure extends PromisedIndicator {
  readonly reading: number | null;
  readonly previous: number | null;
  readonly note: string | null;
  readonly verdict: FigureVerdict;
  readonly why: string;
}

/** How the tasks under a target stand. */
export interface TaskFigures {
  readonly tasks: number;
  readonly done: number;
  /** Done after the day first given. */
  readonly doneLate: number;
  readonly withdrawn: number;
  readonly open: number;
}

/**
 * Puts the readings beside the promises; a person judges, the figures only stand by.
 * @throws DomainError `TARGET_FIGURES_MISSING` when a target is called met without a reading of a promised figure,
 * `INDICATOR_NOT_FOUND` when a reading names an indicator of another target
 */
export function figuresBeside(
  verdict: Verdict,
  indicators: readonly PromisedIndicator[],
  readings: readonly Reading[],
): Figure[] {
  const known = new Set(indicators.map(({ id }) => id));
  const stray = readings.find(({ indicatorId }) => !known.has(indicatorId));
  if (stray) {
    throw new DomainError('INDICATOR_NOT_FOUND', '填报的指标不属于该目标，请刷新后重填。', {
      indicatorId: stray.indicatorId,
    });
  }
  const figures = indicators.map((indicator): Figure => {
    const {
      value = null,
      previous = null,
      note = null,
    } = readings.find(({ indicatorId }) => indicatorId === indicator.id) ?? {};
    return { ...indicator, reading: value, previous, note, ...judge(indicator, { value, previous }) };
  });
  const missing = figures.filter(({ value, reading }) => value !== null && reading === null);
  if (verdict === 'met' && missing.length > 0) {
    const names = missing.map(({ name }) => `“${name}”`).join('、');
    throw new DomainError('TARGET_FIGURES_MISSING', `评定为实现前，请先填写指标${names}的实际完成值。`, {
      indicatorIds: missing.map(({ id }) => id),
    });
  }
  return figures;
}
