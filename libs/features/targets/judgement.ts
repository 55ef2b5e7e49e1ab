import { DomainError } from '#domain/shared';
import type { TargetStep } from '#domain/target';

/** 评定: said by a person. */
export type Verdict = 'met' | 'partly_met' | 'not_met';

export const VERDICT_STEPS = {
  met: 'judge_met',
  partly_met: 'judge_partly_met',
  not_met: 'judge_not_met',
} as const satisfies Record<Verdict, TargetStep>;

/** The figure that an indicator reached, in the indicator's own unit; null: it could not be measured. */
export interface Reading {
  readonly indicatorId: number;
  readonly value: number | null;
  readonly note?: string;
}

/** An indicator as it was promised. */
export interface PromisedIndicator {
  readonly id: number;
  readonly name: string;
  readonly op: string;
  readonly value: number | null;
  readonly unit: string | null;
}

/** A promise beside what became of it. `reached` is null where no figure decides. */
export interface Figure extends PromisedIndicator {
  readonly reading: number | null;
  readonly note: string | null;
  readonly reached: boolean | null;
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
  const figures = indicators.map((indicator) => {
    const reading = readings.find(({ indicatorId }) => indicatorId === indicator.id);
    const value = reading?.value ?? null;
    return { ...indicator, reading: value, note: reading?.note ?? null, reached: reached(indicator, value) };
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

function reached({ op, value }: PromisedIndicator, reading: number | null): boolean | null {
  if (value === null || reading === null) return null;
  switch (op) {
    case '>=':
      return reading >= value;
    case '<=':
      return reading <= value;
    case '>':
      return reading > value;
    case '<':
      return reading < value;
    case '=':
      return reading === value;
    default:
      // About, up, down, a rank: how near is near enough is for the person to say.
      return null;
  }
}
