import { refuseDuplicates, SeedField } from '../reading/index.ts';
import type { Behaviour } from './behaviours.ts';
import type { SampleTask } from './year-plan.ts';

/**
 * Holds the script of the rehearsal against the tasks it speaks of.
 * @throws DomainError `SEED_FIELD_INVALID`
 */
export function checkBehaviours(
  file: string,
  exceptions: readonly Behaviour[],
  tasks: readonly SampleTask[],
): void {
  refuseDuplicates(
    file,
    exceptions.map(({ task }) => task),
    (index) => `exceptions[${index}].task`,
  );
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  exceptions.forEach((behaviour, index) => {
    const field = new SeedField(file, `exceptions[${index}]`, behaviour);
    const task = byCode.get(behaviour.task);
    if (!task) return field.key('task', behaviour.task).refuse('应为 tasks.json 中已有的任务代码');
    checkAgainstTask(field, behaviour, task);
  });
}

/** How many periods of a cycle lie in a year: no task of the sample runs longer. */
const MOST_PERIODS = { none: 0, monthly: 12, quarterly: 4 } as const;

function checkAgainstTask(field: SeedField, behaviour: Behaviour, task: SampleTask): void {
  switch (behaviour.kind) {
    case 'extension-granted':
    case 'extension-refused':
      if (behaviour.newDueOn <= task.dueOn) {
        field.key('newDueOn', behaviour.newDueOn).refuse(`应晚于原到期日 ${task.dueOn}`);
      }
      return;
    case 'report-missed':
      behaviour.periods.forEach((period, at) => {
        if (period > MOST_PERIODS[task.reporting]) {
          field
            .key('periods', behaviour.periods)
            .at(at, period)
            .refuse(`该任务的填报周期为 ${task.reporting}，没有这一期`);
        }
      });
      return;
    case 'milestone-behind':
      if (behaviour.milestone > task.milestones.length) {
        field.key('milestone', behaviour.milestone).refuse(`该任务只有 ${task.milestones.length} 个节点`);
      }
      return;
    case 'suspended':
      if (behaviour.fromOn < task.assignedOn || behaviour.fromOn > task.dueOn) {
        field
          .key('fromOn', behaviour.fromOn)
          .refuse(`应在交办日期 ${task.assignedOn} 与到期日 ${task.dueOn} 之间`);
      }
      if (behaviour.toOn < behaviour.fromOn) field.key('toOn', behaviour.toOn).refuse('不应早于中止起始日');
      return;
    default:
      return;
  }
}
