import type { Filters } from '@/ui/filters.ts';
import type { TaskQuery } from './use-tasks.ts';

/** The view of the list, all of it in the address. */
export const TASK_FILTERS = {
  status: [
    'open',
    'all',
    'draft',
    'assigned',
    'accepted',
    'in_progress',
    'submitted',
    'returned',
    'done',
    'withdrawn',
    'sent_back',
  ],
  light: ['normal', 'near', 'overdue', 'suspended'],
  unitId: 'number',
  officeId: 'number',
  targetId: 'number',
  year: 'number',
  dueFrom: 'text',
  dueTo: 'text',
  text: 'text',
  mine: ['true', 'false'],
  order: ['dueOn', '-dueOn', 'updated', '-updated', 'code', '-code'],
  group: ['unit', 'target', 'status', 'month', 'light'],
  cols: 'text',
  /** The task open beside the list. */
  task: 'number',
} as const;

export type TaskFilters = Filters<typeof TASK_FILTERS>;

/** What the API is asked for: the rest of the view is how the answer is shown. */
export function taskQueryOf({ values }: Pick<TaskFilters, 'values'>): TaskQuery {
  const { group: _group, cols: _cols, task: _task, ...query } = values;
  return query;
}

/** The query as an address's search part, for the same list elsewhere (export, counts). */
export function searchOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value));
  return params.toString();
}
