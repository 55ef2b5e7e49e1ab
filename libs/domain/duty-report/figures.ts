import { DomainError } from '../shared/index.ts';
import { contradictionsOf, type StatedFigure } from './contradictions.ts';
import { DUTY_FACTS, type DutyFactKey, type DutyFacts } from './facts.ts';

/**
 * 数据栏 in the order of the definitions; what the unit has not changed is what the system has.
 * @throws DomainError `DUTY_FIGURE_TWICE`
 */
export function stated(
  given: readonly {
    readonly key: DutyFactKey;
    readonly value: number;
    readonly note?: string | null | undefined;
  }[],
  facts?: DutyFacts,
): StatedFigure[] {
  const keys = given.map(({ key }) => key);
  const twice = keys.find((key, nth) => keys.indexOf(key) < nth);
  if (twice !== undefined) {
    throw new DomainError('DUTY_FIGURE_TWICE', '同一项数据填了两次，请只保留一次。', { figure: twice });
  }
  return DUTY_FACTS.flatMap((key) => {
    const one = given.find((figure) => figure.key === key);
    const value = one?.value ?? facts?.[key];
    return value === undefined || value === null ? [] : [{ key, value, note: one?.note ?? null }];
  });
}

/**
 * A figure that differs from the system's comes with its reason.
 * @throws DomainError `DUTY_FIGURE_UNEXPLAINED`
 */
export function assertFiguresExplained(facts: DutyFacts, figures: readonly StatedFigure[]): void {
  const silent = contradictionsOf(facts, figures, {}).filter(({ note }) => (note ?? '').trim() === '');
  if (silent.length === 0) return;
  const names = silent.map(({ label, stated: own, system }) => `“${label}”填${own}、系统为${system ?? '无'}`);
  throw new DomainError('DUTY_FIGURE_UNEXPLAINED', `${names.join('；')}，请更正或者写明原因。`, {
    figures: silent.map(({ key }) => key),
  });
}
