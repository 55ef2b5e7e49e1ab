const ON = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

const OF_A_NOTICE = `
  SELECT CASE l.action WHEN 'notice.set_aside' THEN 'set_aside' ELSE 'withdrawn' END, l.at, 2
    FROM notices n LEFT JOIN LATERAL (
         SELECT e.action, e.at FROM ledger_entries e
          WHERE e.subject = d.subject AND e.action IN ('notice.withdrawn', 'notice.set_aside') ORDER BY e.id DESC LIMIT 1) l ON true
   WHERE n.id = substring(d.subject FROM '^notice:(\\d{1,18})$')::bigint AND n.status = 'withdrawn'`;

/** The units of the paper, and what reviews have left of its findings. */
const OF_A_CONCLUSION = `
  SELECT CASE WHEN EXISTS (SELECT 1 FROM inspection_findings f
                            WHERE f.inspection_id = p.id AND f.unit_id = ANY(p.units) AND f.set_aside_at IS NULL)
              THEN 'amended' ELSE 'set_aside' END, max(r.decided_at), 3
    FROM (SELECT m[1]::bigint AS id, string_to_array(m[2], ',')::bigint[] AS units
            FROM regexp_match(d.subject, '^inspection:(\\d{1,18}):unit:([\\d,]+)$') m) p
    JOIN inspection_reviews r ON r.inspection_id = p.id AND r.unit_id = ANY(p.units) AND r.status = 'upheld'
   GROUP BY p.id, p.units`;

/** What reviews have left of the items that a 整改通知书 about several lists. */
const OF_A_JOINT_NOTICE = `
  SELECT CASE WHEN bool_and(r.status = 'set_aside') THEN 'set_aside' ELSE 'amended' END,
         max(l.at) FILTER (WHERE r.status = 'set_aside'), 3
    FROM rectification_notice_items x JOIN rectification_items r ON r.id = x.item_id
    LEFT JOIN ledger_entries l ON l.subject = 'rectification:' || r.id AND l.action = 'rectification.set_aside'
   WHERE x.notice_id = substring(d.subject FROM '^rectification_notice:(\\d{1,18})$')::bigint
  HAVING bool_or(r.status = 'set_aside')`;

/**
 * How an issued document `d` stands and since when, one row: as its room has told, and as the record behind it says
 * that nobody rewrites on paper. What is over for good comes before what another document replaced.
 */
export const STANDING = `
  SELECT w.state, ${ON('w.at')} AS ended_on FROM (
    SELECT 'withdrawn' AS state, d.withdrawn_at AS at, 1 AS place WHERE d.withdrawn_at IS NOT NULL
    UNION ALL (${OF_A_NOTICE})
    UNION ALL (${OF_A_CONCLUSION})
    UNION ALL (${OF_A_JOINT_NOTICE})
    UNION ALL SELECT 'replaced', d.replaced_at, 4 WHERE d.replaced_at IS NOT NULL
    UNION ALL SELECT 'in_force', NULL, 5) w
   ORDER BY w.place LIMIT 1`;
