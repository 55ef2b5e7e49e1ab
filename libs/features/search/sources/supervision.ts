import type { SearchSource } from '../source.ts';

/** 三单: what was not issued is the office's own. */
export const noticeSource: SearchSource = {
  ...{ kind: 'notice', code: 5, name: '督办文书' },
  pathOf: (id) => `/notices/${id}`,
  select: `
    SELECT n.id, ARRAY[n.office_id] AS "officeIds",
           CASE WHEN n.issued_at IS NULL THEN '{}' ELSE ARRAY[n.unit_id] END AS "unitIds", n.unit_id AS "unitId",
           coalesce(n.number_year, extract(year FROM n.drafted_at AT TIME ZONE 'Asia/Shanghai'))::int AS year,
           coalesce(n.content->>'title', '') AS title, n.number,
           concat_ws(E'\\n', n.content->>'addressee',
             (SELECT string_agg(said #>> '{}', E'\\n') FROM jsonb_path_query(n.content,
                'lax $.*[*] ? (@.type() == "string")') AS said),
             (SELECT string_agg(said #>> '{}', E'\\n') FROM jsonb_path_query(n.content,
                'lax $.annex[*].*[*] ? (@.type() == "string")') AS said), n.reply->>'text') AS body,
           n.status
      FROM notices n WHERE n.id = ANY($1::bigint[])`,
};

/** 整改事项, from whatever source. */
export const itemSource: SearchSource = {
  ...{ kind: 'item', code: 6, name: '整改事项' },
  pathOf: (id) => `/rectification/${id}`,
  select: `
    SELECT r.id, ARRAY[r.office_id] AS "officeIds", ARRAY[r.unit_id] AS "unitIds", r.unit_id AS "unitId",
           extract(year FROM coalesce(r.found_on, (r.opened_at AT TIME ZONE 'Asia/Shanghai')::date))::int AS year,
           r.problem AS title, r.code AS number, concat_ws(E'\\n', r.source_ref, r.measure) AS body, r.status
      FROM rectification_items r WHERE r.id = ANY($1::bigint[])`,
};
