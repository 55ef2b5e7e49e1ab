import { type Day, DomainError, formatDay } from '../shared/index.ts';
import { judge, type MeasuredIndicator, type Verdict } from '../target/index.ts';

/** An indicator of the task's target. */
export interface TargetIndicator extends MeasuredIndicator {
  readonly id: number;
}

/** What a unit measured of an indicator, as of a day, in the indicator's own unit. */
export interface IndicatorReading {
  readonly indicatorId: number;
  readonly value: number;
  /** Left out: the indicator's. */
  readonly unit?: string | null;
  readonly asOfOn: Day;
  /** The same figure a year before, where it is known: 提升 and 下降 are measured against it. */
  readonly previous?: number | null;
}

/**
 * Each indicator once, of this target, in its own unit, measured and not foretold.
 * @throws DomainError `INDICATOR_NOT_FOUND`, `READING_DOUBLE`, `READING_UNIT_WRONG`, `READING_IN_FUTURE`
 */
export function assertReadings(
  readings: readonly IndicatorReading[],
  indicators: readonly TargetIndicator[],
  today: Day,
): void {
  const seen = new Set<number>();
  for (const { indicatorId, unit, asOfOn } of readings) {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    if (!indicator) {
      throw new DomainError('INDICATOR_NOT_FOUND', '填报的指标不属于该任务的目标，请刷新后重填。', {
        indicatorId,
      });
    }
    const refuse = (code: string, what: string): never => {
      throw new DomainError(code, `指标“${indicator.name}”${what}`, { indicatorId });
    };
    if (seen.has(indicatorId)) refuse('READING_DOUBLE', '填报了两次，请只保留一个数值。');
    if (unit !== undefined && unit !== null && unit !== (indicator.unit ?? '')) {
      const expected = indicator.unit === null ? '没有计量单位' : `以“${indicator.unit}”计`;
      refuse('READING_UNIT_WRONG', `${expected}，请换算后填报。`);
    }
    if (asOfOn > today)
      refuse('READING_IN_FUTURE', `的截止日期${formatDay(asOfOn)}晚于今天，请填写已有的数值。`);
    seen.add(indicatorId);
  }
}

/** How a promise stands: what the figures say, or that nobody measured it. */
export type Standing = Verdict | 'not_measured';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  met: '已达到',
  partly_met: '部分达到',
  not_met: '未达到',
  unknown: '待判断',
  not_measured: '未测量',
};

/** A promise beside its latest figure. */
export interface IndicatorStanding extends TargetIndicator {
  readonly indicatorId: number;
  readonly reading: number | null;
  readonly asOfOn: Day | null;
  readonly standing: Standing;
  /** The figures, in a sentence. */
  readonly why: string;
}

/** Puts the newest reading of each indicator beside its promise; of two as of one day, the later in the list. */
export function standingsOf(
  indicators: readonly TargetIndicator[],
  readings: readonly IndicatorReading[],
): IndicatorStanding[] {
  return indicators.map((indicator) => {
    const latest = readings
      .filter(({ indicatorId }) => indicatorId === indicator.id)
      .reduce<IndicatorReading | null>((best, one) => (best && best.asOfOn > one.asOfOn ? best : one), null);
    const { verdict, why } = judge(indicator, {
      value: latest?.value ?? null,
      previous: latest?.previous ?? null,
    });
    const measured = { reading: latest?.value ?? null, asOfOn: latest?.asOfOn ?? null };
    return {
      ...indicator,
      ...measured,
      indicatorId: indicator.id,
      standing: latest ? verdict : 'not_measured',
      why,
    };
  });
}

/** Measured, and short of what was promised. */
export const unmet = (standings: readonly IndicatorStanding[]): IndicatorStanding[] =>
  standings.filter(({ standing }) => standing === 'not_met' || standing === 'partly_met');

/**
 * A completion is accepted despite a promise that the figures show unmet only with a written reason.
 * @throws DomainError `ACCEPTANCE_REASON_MISSING`
 */
export function assertAcceptable(standings: readonly IndicatorStanding[], reason: string): void {
  const short = unmet(standings);
  if (short.length === 0 || reason.trim() !== '') return;
  const names = short.map(({ name }) => `“${name}”`).join('、');
  throw new DomainError('ACCEPTANCE_REASON_MISSING', `指标${names}尚未达到，同意完成请写明理由。`, {
    indicatorIds: short.map(({ indicatorId }) => indicatorId),
  });
}
