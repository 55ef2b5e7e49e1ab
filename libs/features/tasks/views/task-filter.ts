import type { Day } from '#domain/shared';
import { taskLife, type TaskLight, type TaskState } from '#domain/task';
import type { LookedUp } from './text-finder.ts';

/**
 * `open`: given out and not over; `all`: whatever the viewer may see; `returned`: given back by the unit, for the
 * office to answer; `sent_back`: by the office, for the unit to go on.
 */
export type StatusFilter = 'open' | 'all' | 'sent_back' | TaskState;

export const STATUS_FILTERS: readonly StatusFilter[] = [
  'open',
  'all',
  ...(Object.keys(taskLife.states) as TaskState[]),
  'sent_back',
];

/** Lights by which open tasks can be picked; done and withdrawn are asked for by their status. */
export const LIGHT_FILTERS = ['normal', 'near', 'overdue', 'suspended'] as const satisfies TaskLight[];

export type LightFilter = (typeof LIGHT_FILTERS)[number];

export const TASK_ORDERS = ['dueOn', '-dueOn', 'updated', '-updated', 'code', '-code'] as const;

/** What a list is sorted by; `-` is descending. */
export type TaskOrder = (typeof TASK_ORDERS)[number];

/** Which tasks; what is left out does not narrow. */
export interface TaskFilter {
  readonly status?: StatusFilter | undefined;
  readonly light?: LightFilter | undefined;
  /** Led by this unit. */
  readonly unitId?: number | undefined;
  readonly officeId?: number | undefined;
  readonly targetId?: number | undefined;
  /** The year in which the task falls due. */
  readonly year?: number | undefined;
  readonly dueFrom?: Day | undefined;
  readonly dueTo?: Day | undefined;
  /** Part of the title or the code. */
  readonly text?: string | undefined;
  /** The same as the index of the search has it; the list itself looks it up. */
  readonly lookedUp?: LookedUp | undefined;
  /** The viewer's own: of the office or unit for which a role is held, not of those below or in charge. */
  readonly mine?: boolean | undefined;
}

export interface TaskListQuery extends TaskFilter {
  readonly order?: TaskOrder | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}
