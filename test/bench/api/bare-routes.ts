import type { Reach } from '#domain/identity';
import { addDays, type Day } from '#domain/shared';
import { Parameters } from '../../../libs/features/tasks/views/parameters.ts';
import { listStatement } from '../../../libs/features/tasks/views/task-list.sql.ts';
import { TASK_PAGE } from '../../../libs/features/tasks/views/task-page.sql.ts';
import { waysTo } from '../../../libs/features/tasks/views/visible-tasks.ts';
import { type BareRoute, fixed, from } from './bare-route.ts';

/** What the product's routes ask of the database, as bare routes. */
export function bareRoutes(reach: Reach, today: Day): BareRoute[] {
  const parameters = new Parameters();
  const ways = waysTo(reach, { status: 'open' }, { today, nearUntil: addDays(today, 5) }, parameters);
  const list = listStatement({ ways, order: 'dueOn', limit: 25, after: undefined }, today, parameters);
  return [
    { method: 'GET', path: '/list', text: list, values: parameters.values.map(fixed) },
    { method: 'GET', path: '/page/:taskId', text: TASK_PAGE, values: [from('taskId'), fixed(today)] },
    {
      method: 'POST',
      path: '/tasks',
      text: `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
             VALUES ('N' || gen_random_uuid(), $1, $2, $3, $4, 'draft', $5, $6, $6) RETURNING *`,
      values: [
        from('officeId'),
        from('leadUnitId'),
        from('title'),
        from('measure'),
        fixed(today),
        from('dueOn'),
      ],
    },
    {
      method: 'POST',
      path: '/reports/:taskId',
      text: `INSERT INTO progress_reports (task_id, unit_id, purpose, percent, body, submitted_at)
             SELECT id, lead_unit_id, $2, $3, $4, now() FROM tasks WHERE id = $1 RETURNING *`,
      values: [from('taskId'), from('purpose'), from('percent'), from('body')],
    },
  ];
}
