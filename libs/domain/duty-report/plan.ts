import { type Day, DomainError, formatDay } from '../shared/index.ts';
import type { DutyCycleState } from './cycle.life.ts';

/** 年度安排: who reports, who on site, who evaluates, and by when. */
export interface DutyPlan {
  readonly dueOn: Day;
  /** 评议截止日: who has not voted is reminded; the evaluation itself ends by a person's act or the last vote. */
  readonly evaluateOn: Day | null;
  readonly units: readonly { readonly unitId: number; readonly onSite: boolean }[];
  readonly evaluatorIds: readonly number[];
}

/** @throws DomainError `DUTY_DAYS_REVERSED`, `DUTY_UNIT_TWICE` */
export function assertPlan({ dueOn, evaluateOn, units }: DutyPlan): void {
  if (evaluateOn !== null && evaluateOn <= dueOn) {
    throw new DomainError(
      'DUTY_DAYS_REVERSED',
      `评议截止日应晚于述法报告报送期限${formatDay(dueOn)}，请更正。`,
      {
        dueOn,
        evaluateOn,
      },
    );
  }
  const ids = units.map(({ unitId }) => unitId);
  const twice = ids.find((id, nth) => ids.indexOf(id) < nth);
  if (twice === undefined) return;
  throw new DomainError('DUTY_UNIT_TWICE', '同一述法单位列了两次，请去掉重复的。', { unitId: twice });
}

/**
 * 启动述法.
 * @throws DomainError `DUTY_PLAN_INCOMPLETE`, `DUTY_DUE_DAY_PAST`
 */
export function assertOpenable(plan: DutyPlan, today: Day): void {
  const missing = [
    ...(plan.units.length === 0 ? ['述法单位'] : []),
    ...(plan.evaluatorIds.length === 0 ? ['评议人'] : []),
  ];
  if (missing.length > 0) {
    throw new DomainError('DUTY_PLAN_INCOMPLETE', `请先确定${missing.join('和')}，再启动述法。`, { missing });
  }
  if (plan.dueOn < today) {
    throw new DomainError(
      'DUTY_DUE_DAY_PAST',
      `报送期限${formatDay(plan.dueOn)}已过，请填写今天或以后的日期。`,
      {
        dueOn: plan.dueOn,
        today,
      },
    );
  }
}

/** Units and evaluators of a plan that an earlier one does not have. */
export const addedTo = (before: DutyPlan, after: DutyPlan) => ({
  unitIds: after.units
    .map(({ unitId }) => unitId)
    .filter((unitId) => !before.units.some((one) => one.unitId === unitId)),
  evaluatorIds: after.evaluatorIds.filter((id) => !before.evaluatorIds.includes(id)),
});

/** Units of both plans that are to report on site by the later one alone. */
export const chosenSince = (before: DutyPlan, after: DutyPlan): readonly number[] =>
  before.units
    .filter(({ unitId, onSite }) => !onSite && after.units.some((one) => one.unitId === unitId && one.onSite))
    .map(({ unitId }) => unitId);

/**
 * While it is prepared everything may change. Once the units write, none of them leaves; once votes are made out,
 * evaluators are added and nothing else changes.
 * @throws DomainError `DUTY_UNIT_BEGUN`, `DUTY_CYCLE_STATE`
 */
export function assertChangeable(
  { id: cycleId, status }: { readonly id: number; readonly status: DutyCycleState },
  before: DutyPlan,
  after: DutyPlan,
): void {
  if (status === 'draft') return;
  const gone = before.units.find(({ unitId }) => !after.units.some((one) => one.unitId === unitId));
  if (gone) {
    throw new DomainError(
      'DUTY_UNIT_BEGUN',
      '述法启动后不能去掉单位；不再述法的，评议阶段记为未述法并写明原因。',
      { unitId: gone.unitId },
    );
  }
  if (status === 'open') return;
  if (status === 'evaluating' && isSameButForEvaluators(before, after)) return;
  throw new DomainError('DUTY_CYCLE_STATE', '评议开始后只能增加评议人，其他安排不能再改。', {
    cycleId,
    status,
  });
}

const isSameButForEvaluators = (before: DutyPlan, after: DutyPlan): boolean =>
  before.dueOn === after.dueOn &&
  before.evaluateOn === after.evaluateOn &&
  before.evaluatorIds.every((id) => after.evaluatorIds.includes(id)) &&
  before.units.length === after.units.length &&
  before.units.every(({ unitId, onSite }) =>
    after.units.some((one) => one.unitId === unitId && one.onSite === onSite),
  );
