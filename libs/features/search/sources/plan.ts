import type { SearchSource } from '../source.ts';

/** 年度报告, for the offices that imported it. */
export const reportSource: SearchSource = {
  ...{ kind: 'report', code: 1, name: '年度报告' },
  pathOf: (id) => `/reports/${id}`,
  select: `
    SELECT r.id, ARRAY(SELECT i.office_id FROM plan_imports i WHERE i.report_id = r.id ORDER BY i.id) AS "officeIds",
           '{}'::bigint[] AS "unitIds", NULL::bigint AS "unitId", r.report_year AS year, r.title, r.code AS number,
           concat_ws(E'\\n', r.issuer, coalesce(r.body, r.plan_heading)) AS body, NULL::text AS status
      FROM reports r WHERE r.id = ANY($1::bigint[])`,
};

/** 年度目标 with the names of its indicators, for those who see it or one of its tasks. */
export const targetSource: SearchSource = {
  ...{ kind: 'target', code: 2, name: '年度目标' },
  pathOf: (id) => `/targets/${id}`,
  select: `
    SELECT g.id, ARRAY[g.office_id] AS "officeIds",
           CASE WHEN g.status = 'draft' THEN '{}' ELSE array_remove(ARRAY[g.lead_unit_id], NULL) || ARRAY(
             SELECT t.lead_unit_id FROM tasks t WHERE t.target_id = g.id AND t.status <> 'draft'
              UNION SELECT k.unit_id FROM tasks t JOIN task_cooperators k ON k.task_id = t.id
                     WHERE t.target_id = g.id AND t.status <> 'draft') END AS "unitIds",
           g.lead_unit_id AS "unitId", g.plan_year AS year, g.title, g.code AS number,
           concat_ws(E'\\n', g.summary,
             (SELECT string_agg(i.name, E'\\n' ORDER BY i.position) FROM indicators i WHERE i.target_id = g.id)) AS body,
           g.status
      FROM targets g WHERE g.id = ANY($1::bigint[])`,
};
