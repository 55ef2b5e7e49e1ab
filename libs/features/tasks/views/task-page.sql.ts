import { TASK_JOINS, taskColumns } from './task-item.ts';

/** A list of parts as JSON, in an order. */
const listed = (part: string, from: string, order: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${part}) ORDER BY ${order}), '[]') FROM ${from})`;

/** Everything about task `$1` on day `$2` in one row. */
export const TASK_PAGE = `
  SELECT ${taskColumns('$2::date')}, t.measure, g.plan_year AS "planYear",
    ${listed("'unitId', x.unit_id, 'unitName', n.name", 'task_cooperators x JOIN organizations n ON n.id = x.unit_id WHERE x.task_id = t.id', 'x.id')} AS cooperators,
    ${listed("'position', x.position, 'name', x.name, 'dueOn', x.due_on, 'reachedOn', x.reached_on", 'milestones x WHERE x.task_id = t.id', 'x.due_on, x.position')} AS milestones,
    ${listed("'id', x.id, 'label', x.label, 'dueOn', x.due_on, 'reportedOn', x.reported_on", 'reporting_periods x WHERE x.task_id = t.id', 'x.due_on, x.id')} AS periods,
    (SELECT jsonb_build_object('id', x.id, 'unitId', x.unit_id, 'unitName', n.name, 'purpose', x.purpose,
              'percent', x.percent, 'body', x.body, 'submittedAt', x.submitted_at, 'reviewedAt', x.reviewed_at,
              'outcome', x.outcome, 'reviewReason', x.review_reason)
       FROM progress_reports x JOIN organizations n ON n.id = x.unit_id
      WHERE x.task_id = t.id AND x.withdrawn_at IS NULL ORDER BY x.submitted_at DESC, x.id DESC LIMIT 1) AS "lastReport",
    EXISTS (SELECT 1 FROM progress_reports x WHERE x.task_id = t.id AND x.reviewed_at IS NULL AND x.withdrawn_at IS NULL) AS "reportWaiting",
    ${listed(
      `'id', x.id, 'reason', x.reason, 'previousDueOn', x.previous_due_on, 'requestedDueOn', x.requested_due_on,
       'requestedAt', x.requested_at, 'decidedAt', x.decided_at, 'granted', x.granted, 'decisionReason', x.decision_reason`,
      'extensions x WHERE x.task_id = t.id',
      'x.id',
    )} AS extensions,
    ${listed("'kind', x.kind, 'from', x.from_on, 'to', x.to_on, 'reason', x.reason", 'suspensions x WHERE x.task_id = t.id', 'x.from_on, x.id')} AS suspensions,
    ${listed(
      `'fromUnitId', x.from_unit_id, 'fromUnitName', a.name, 'toUnitId', x.to_unit_id, 'toUnitName', b.name,
       'at', x.at, 'reason', x.reason, 'note', x.note`,
      `task_hand_overs x JOIN organizations a ON a.id = x.from_unit_id JOIN organizations b ON b.id = x.to_unit_id
       WHERE x.task_id = t.id`,
      'x.id',
    )} AS "handOvers",
    ${listed(
      `'id', x.id, 'unitId', x.unit_id, 'unitName', n.name, 'round', x.round, 'level', x.level, 'status', x.status,
       'closedAs', x.closed_as, 'openedAt', x.opened_at, 'closedAt', x.closed_at, 'ladderId', x.ladder_id`,
      'cases x JOIN organizations n ON n.id = x.unit_id WHERE x.task_id = t.id',
      'x.id',
    )} AS cases,
    ${listed(
      `'id', x.id, 'caseId', k.id, 'level', x.level, 'kind', x.kind, 'status', x.status, 'number', x.number,
       'issuedOn', x.issued_on, 'servedOn', x.served_on, 'replyDueOn', x.reply_due_on`,
      'cases k JOIN notices_of_cases v ON v.case_id = k.id JOIN notices x ON x.id = v.notice_id WHERE k.task_id = t.id',
      'x.id',
    )} AS notices
   FROM tasks t ${TASK_JOINS}
  WHERE t.id = $1`;
