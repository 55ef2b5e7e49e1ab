import { type Day, DomainError } from '../shared/index.ts';

/** 年度安排: who reports, who on site, who evaluates, and by when. */
export interface DutyPlan {
  readonly dueOn: Day;
  /** 评议截止日: what the evaluators are told; nothing happens by itself on it. */
  readonly evaluateOn: Day | null;
  readonly units: readonly { readonly unitId: number; readonly onSite: boolean }[];
  readonly evaluatorIds: readonly number[];
}

/** @throws DomainError `DUTY_DAYS_REVERSED`, `DUTY_UNIT_TWICE` */
export function assertPlan({ dueOn, evaluateOn, units }: DutyPlan): void {
  if (evaluateOn !== null && evaluateOn <= dueOn) {
    throw new DomainError('DUTY_DAYS_REVERSED', `评议截止日应晚于述法报告报送期限${dueOn}，请更正。`, {
      dueOn,
      evaluateOn,
    });
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
    throw new DomainError('DUTY_DUE_DAY_PAST', `报送期限${plan.dueOn}已过，请填写今天或以后的日期。`, {
      dueOn: plan.dueOn,
      today,
    });
  }
}
