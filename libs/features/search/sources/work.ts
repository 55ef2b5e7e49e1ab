import type { SearchSource } from '../source.ts';

/** Units that see task `t`: a draft is the office's own. */
const UNITS_OF_TASK = `CASE WHEN t.status = 'draft' THEN '{}' ELSE ARRAY[t.lead_unit_id] || ARRAY(
  SELECT k.unit_id FROM task_cooperators k WHERE k.task_id = t.id ORDER BY k.id) END`;

/** 任务, for the office, the lead and those who cooperate. */
export const taskSource: SearchSource = {
  ...{ kind: 'task', code: 3, name: '任务' },
  pathOf: (id) => `/tasks/${id}`,
  select: `
    SELECT t.id, ARRAY[t.office_id] AS "officeIds", ${UNITS_OF_TASK} AS "unitIds", t.lead_unit_id AS "unitId",
           extract(year FROM t.due_on)::int AS year, t.title, t.code AS number, t.measure AS body, t.status
      FROM tasks t WHERE t.id = ANY($1::bigint[])`,
};

/** 进展填报 under the title of its task. */
export const progressSource: SearchSource = {
  ...{ kind: 'progress', code: 4, name: '进展填报' },
  pathOf: (id) => `/progress-reports/${id}`,
  select: `
    SELECT p.id, ARRAY[t.office_id] AS "officeIds", ${UNITS_OF_TASK} AS "unitIds", p.unit_id AS "unitId",
           extract(year FROM p.submitted_at AT TIME ZONE 'Asia/Shanghai')::int AS year,
           t.title || CASE p.purpose WHEN 'completion' THEN '（完成填报）' ELSE '（进展填报）' END AS title, NULL::text AS number,
           concat_ws(E'\\n', p.body, p.review_reason) AS body,
           CASE WHEN p.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE coalesce(p.outcome, 'awaiting_review') END AS status
      FROM progress_reports p JOIN tasks t ON t.id = p.task_id WHERE p.id = ANY($1::bigint[])`,
};
