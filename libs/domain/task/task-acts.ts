import type { Reach } from '../identity/index.ts';
import { canTransition } from '../lives/index.ts';
import type { Day } from '../shared/index.ts';
import { mayWithTask, type TaskAct, type TaskStanding } from './task-powers.ts';
import { taskLife, type TaskState } from './task.life.ts';

/** What must be known beside the task's standing to tell what can be done with it now. */
export interface TaskActFacts {
  readonly today: Day;
  readonly dueOn: Day;
  readonly acceptBy: Day | null;
  /** A request for extension waits for its decision. */
  readonly extensionPending: boolean;
  readonly suspended: boolean;
  readonly milestonesLeft: boolean;
  /** A report of the lead waits for its review. */
  readonly reportWaiting: boolean;
}

type Possible = (status: TaskState, facts: TaskActFacts) => boolean;

const over = (status: TaskState): boolean => taskLife.finals.includes(status);
const underWay = (status: TaskState): boolean => status !== 'draft' && !over(status);
/** Accepted and not yet judged: where work is done and told of. */
const inHand = (status: TaskState): boolean => status === 'accepted' || status === 'in_progress';

/** What a page offers, in the order in which it is offered: whose power it takes, and when it is possible at all. */
const ACTS = {
  accept: ['carryOut', (status) => canTransition(taskLife, status, 'accept')],
  return: [
    'carryOut',
    (status, { acceptBy, today }) =>
      canTransition(taskLife, status, 'return') && (acceptBy === null || today <= acceptBy),
  ],
  report: ['carryOut', (status) => inHand(status) || status === 'submitted' || status === 'returned'],
  submit: ['carryOut', (status) => inHand(status) || status === 'returned'],
  reach_milestone: ['carryOut', (status, { milestonesLeft }) => milestonesLeft && inHand(status)],
  request_extension: [
    'carryOut',
    (status, { extensionPending, today, dueOn }) => underWay(status) && !extensionPending && today <= dueOn,
  ],
  contribute: ['cooperate', (status) => inHand(status)],
  review: ['review', (_, { reportWaiting }) => reportWaiting],
  decide_extension: ['review', (status, { extensionPending }) => underWay(status) && extensionPending],
  edit: ['assign', (status) => status === 'draft'],
  assign: ['assign', (status) => canTransition(taskLife, status, 'assign')],
  reassign: ['assign', (status) => canTransition(taskLife, status, 'reassign')],
  add_milestones: ['assign', underWay],
  change_cooperators: ['assign', underWay],
  suspend: ['assign', (status, { suspended }) => underWay(status) && !suspended],
  resume: ['assign', (status, { suspended }) => underWay(status) && suspended],
  withdraw: ['assign', (status) => canTransition(taskLife, status, 'withdraw')],
} as const satisfies Readonly<Record<string, readonly [TaskAct, Possible]>>;

export type TaskActName = keyof typeof ACTS;

export const TASK_ACTS = Object.keys(ACTS) as readonly TaskActName[];

/** What somebody may do with a task now: what its life allows and the power reaches. */
export function taskActs(
  reach: Reach | undefined,
  task: TaskStanding,
  facts: TaskActFacts,
): readonly TaskActName[] {
  return TASK_ACTS.filter((name) => {
    const [power, possible]: readonly [TaskAct, Possible] = ACTS[name];
    return possible(task.status, facts) && mayWithTask(reach, task, power);
  });
}
