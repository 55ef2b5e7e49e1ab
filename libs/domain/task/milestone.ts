import { type Day, DomainError, formatDay } from '../shared/index.ts';

/** 节点: a state to be reached by a day on the way to the due day. */
export interface Milestone {
  readonly name: string;
  readonly dueOn: Day;
  readonly reachedOn: Day | null;
}

/**
 * Milestones have names of their own, follow one another, and lie between assignment and due day.
 * @throws DomainError `MILESTONE_INVALID` naming the milestone
 */
export function assertMilestones(
  milestones: readonly Pick<Milestone, 'name' | 'dueOn'>[],
  task: { readonly assignedOn: Day; readonly dueOn: Day },
): void {
  const seen = new Set<string>();
  let before = task.assignedOn;
  for (const [at, { name, dueOn }] of milestones.entries()) {
    const refuse = (problem: string): never => {
      throw new DomainError('MILESTONE_INVALID', `第${at + 1}个节点有误：${problem}。`, {
        position: at,
        name,
        dueOn,
      });
    };
    if (name.trim() === '') refuse('请填写节点名称');
    if (seen.has(name)) refuse(`节点“${name}”重复`);
    if (dueOn < before)
      refuse(`日期${formatDay(dueOn)}早于${at === 0 ? '任务下达日期' : '上一个节点'}${formatDay(before)}`);
    if (dueOn > task.dueOn) refuse(`日期${formatDay(dueOn)}晚于任务期限${formatDay(task.dueOn)}`);
    seen.add(name);
    before = dueOn;
  }
}

/** Milestones whose day has passed without being reached. */
export const milestonesBehind = <M extends Milestone>(milestones: readonly M[], today: Day): M[] =>
  milestones.filter(({ dueOn, reachedOn }) => reachedOn === null && today > dueOn);
