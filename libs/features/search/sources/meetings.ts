import type { SearchSource } from '../source.ts';

/** Every text that stands anywhere in a JSON value, a line each. */
const EVERY_TEXT = (json: string) => `
  (SELECT string_agg(said #>> '{}', E'\\n') FROM jsonb_path_query(${json}, 'strict $.** ? (@.type() == "string")') AS said)`;

/** 约谈 under the title of its document, with what was said and promised, for both sides. */
export const interviewSource: SearchSource = {
  ...{ kind: 'interview', code: 7, name: '约谈' },
  pathOf: (id) => `/interviews/${id}`,
  select: `
    SELECT i.id, ARRAY[i.office_id] AS "officeIds", ARRAY[i.unit_id] AS "unitIds", i.unit_id AS "unitId",
           extract(year FROM i.starts_at AT TIME ZONE 'Asia/Shanghai')::int AS year,
           coalesce((SELECT nullif(n.content->>'title', '') FROM interview_notices x JOIN notices n ON n.id = x.notice_id
                      WHERE x.interview_id = i.id ORDER BY x.id LIMIT 1), i.reason, '约谈') AS title, i.code AS number,
           concat_ws(E'\\n', i.reason, i.place, ${EVERY_TEXT('i.record')},
             (SELECT string_agg(p.measure, E'\\n' ORDER BY p.position) FROM interview_promises p
               WHERE p.interview_id = i.id)) AS body,
           i.status
      FROM interviews i WHERE i.id = ANY($1::bigint[])`,
};

/**
 * 督察: its topic and its authority, for the units from its start on. The findings are each unit's own, and are found
 * as its 整改事项.
 */
export const inspectionSource: SearchSource = {
  ...{ kind: 'inspection', code: 8, name: '督察' },
  pathOf: (id) => `/inspections/${id}`,
  select: `
    SELECT i.id, ARRAY[i.office_id] AS "officeIds",
           CASE WHEN i.started_at IS NULL THEN '{}' ELSE ARRAY(
             SELECT u.unit_id FROM inspection_units u WHERE u.inspection_id = i.id ORDER BY u.id) END AS "unitIds",
           NULL::bigint AS "unitId", i.plan_year AS year, i.topic AS title, i.number,
           concat_ws(E'\\n', i.scope, i.authority->>'reference', i.joint_with) AS body, i.status
      FROM inspections i WHERE i.id = ANY($1::bigint[])`,
};

/** 述法报告: what was handed in; a draft is the unit's own and is not searched. */
export const dutyReportSource: SearchSource = {
  ...{ kind: 'duty_report', code: 11, name: '述法报告' },
  pathOf: (id) => `/duty-reports/${id}`,
  select: `
    SELECT r.id, ARRAY[c.office_id] AS "officeIds",
           CASE WHEN c.status = 'draft' THEN '{}' ELSE ARRAY[r.unit_id] END AS "unitIds", r.unit_id AS "unitId",
           c.year, c.year || '年度述法报告' AS title, NULL::text AS number,
           coalesce(${EVERY_TEXT("r.submitted->'answers'")}, '') AS body, r.status
      FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id WHERE r.id = ANY($1::bigint[])`,
};
