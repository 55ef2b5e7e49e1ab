import type { ScoreEvent } from '#domain/score';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** What happened to one unit in a year, as the office's records have it. */
export interface UnitEvents {
  readonly unitId: number;
  readonly unitName: string;
  /** Tasks that it leads and whose first due day lies in the year. */
  readonly tasks: number;
  readonly events: readonly ScoreEvent[];
}

/** Days are Shanghai days, whatever the server's time zone. */
const dayOfInstant = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

/** The unit that led task `t` on a day: before a hand-over it was the former one. */
const leadOn = (day: string) => `coalesce((SELECT h.from_unit_id FROM task_hand_overs h
  WHERE h.task_id = t.id AND ${dayOfInstant('h.at')} > ${day} ORDER BY h.at LIMIT 1), t.lead_unit_id)`;

const IN_YEAR = 'BETWEEN $2::date AND $3::date';

/** When and why what happened to a record does not stand any more, by the ledger's last word of this kind. */
const voidedBy = (subject: string, actions: string, after = '0') => `
  (SELECT jsonb_build_object('on', ${dayOfInstant('l.at')}, 'reason', coalesce(l.after->>'reason', ''))
     FROM ledger_entries l WHERE l.subject = ${subject} AND l.action IN (${actions}) AND l.id > ${after}
    ORDER BY l.id DESC LIMIT 1)`;

/** A withdrawn document stays on the card with its day and reason. */
const NOTICES = `
  SELECT n.unit_id, 'notice_' || n.level AS kind, n.issued_on AS on_day, 'notice:' || n.id AS subject, n.number AS label,
         NULL::int AS days_ahead,
         CASE WHEN n.status = 'withdrawn' THEN coalesce(${voidedBy("'notice:' || n.id", "'notice.withdrawn', 'notice.set_aside'")},
           jsonb_build_object('on', NULL, 'reason', coalesce(n.withdrawn_reason, ''))) END AS voided
    FROM notices n WHERE n.office_id = $1 AND n.issued_on ${IN_YEAR}`;

/** Owed and not given by its day; one that an upheld objection excused stays on the card and counts nothing. */
const LATE_REPORTS = `
  SELECT ${leadOn('p.due_on')}, 'late_report', p.due_on + 1, 'task:' || t.id, t.title || '（' || p.label || '）', NULL,
         (SELECT jsonb_build_object('on', x.decided_on, 'reason', '申辩成立，不计迟报')
            FROM excusals x JOIN cases c ON c.id = x.case_id
           WHERE c.task_id = t.id
            AND ((x.what = p.label AND x.due_on = p.due_on) OR (x.what IS NULL AND x.due_on >= p.due_on)) LIMIT 1)
    FROM reporting_periods p JOIN tasks t ON t.id = p.task_id
   WHERE t.office_id = $1 AND t.status NOT IN ('draft', 'withdrawn') AND p.due_on + 1 ${IN_YEAR}
     AND (p.reported_on > p.due_on OR (p.reported_on IS NULL AND p.due_on < $4::date))
     AND (t.completed_on IS NULL OR t.completed_on > p.due_on)
     AND NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.task_id = t.id AND s.from_on <= p.due_on
                        AND (s.to_on IS NULL OR s.to_on >= p.due_on))`;

const ITEM_SET_ASIDE = `
  CASE WHEN r.status = 'set_aside' THEN ${voidedBy("'rectification:' || r.id", "'rectification.set_aside'")} END`;

const BROKEN_PROMISES = `
  SELECT r.unit_id, 'promise_broken', r.due_on + 1, 'rectification:' || r.id, r.code, NULL, ${ITEM_SET_ASIDE}
    FROM rectification_items r
   WHERE r.office_id = $1 AND r.source = 'promise' AND r.due_on + 1 ${IN_YEAR} AND r.due_on < $4::date
     AND (r.closed_at IS NULL OR ${dayOfInstant('r.closed_at')} > r.due_on)`;

/** Each finding of the ledger; one that did not stand a review is given back. */
const FALSE_FIGURES = `
  SELECT c.unit_id, 'false_figures', ${dayOfInstant('f.at')}, f.subject, t.title, NULL,
         ${voidedBy('f.subject', "'case.false_figures_withdrawn'", 'f.id')}
    FROM ledger_entries f JOIN cases c ON c.id = substring(f.subject FROM 6)::bigint JOIN tasks t ON t.id = c.task_id
   WHERE f.action = 'case.false_figures_found' AND c.office_id = $1 AND ${dayOfInstant('f.at')} ${IN_YEAR}`;

/** Opened again, or found to be an earlier problem come back. */
const RELAPSES = `
  SELECT r.unit_id, 'relapse', ${dayOfInstant('e.at')}, 'rectification:' || r.id, r.code, NULL, ${ITEM_SET_ASIDE}
    FROM rectification_items r JOIN ledger_entries e
      ON e.subject = 'rectification:' || r.id AND e.action = 'rectification.reopened'
   WHERE r.office_id = $1 AND r.reopened > 0 AND ${dayOfInstant('e.at')} ${IN_YEAR}
  UNION ALL
  SELECT r.unit_id, 'relapse', r.found_on, 'rectification:' || r.id, r.code, NULL, ${ITEM_SET_ASIDE}
    FROM rectification_items r
   WHERE r.office_id = $1 AND r.relapse_of_id IS NOT NULL AND r.found_on ${IN_YEAR}`;

const CIRCULARS = `
  SELECT p.unit_id, 'public_criticism', p.issued_on, 'circular:' || p.id, p.number, NULL, NULL
    FROM proposals p
   WHERE p.office_id = $1 AND p.kind = 'public_criticism' AND p.status = 'published' AND p.issued_on ${IN_YEAR}`;

const EARLY = `
  SELECT ${leadOn('t.completed_on')}, 'early_completion', t.completed_on, 'task:' || t.id, t.title,
         t.original_due_on - t.completed_on, NULL
    FROM tasks t
   WHERE t.office_id = $1 AND t.status = 'done' AND t.completed_on ${IN_YEAR} AND t.completed_on < t.original_due_on`;

const EVENTS = `
  WITH happened AS (${[NOTICES, LATE_REPORTS, BROKEN_PROMISES, FALSE_FIGURES, RELAPSES, CIRCULARS, EARLY].join(' UNION ALL ')}),
  told AS (
    SELECT unit_id, jsonb_agg(jsonb_build_object('kind', kind, 'on', on_day, 'subject', subject, 'label', label,
             'daysAhead', days_ahead, 'voided', voided)) AS events
      FROM happened GROUP BY unit_id),
  led AS (
    SELECT lead_unit_id AS unit_id, count(*)::int AS tasks FROM tasks
     WHERE office_id = $1 AND status NOT IN ('draft', 'withdrawn') AND original_due_on ${IN_YEAR}
     GROUP BY lead_unit_id)
  SELECT u.id AS "unitId", u.name AS "unitName", coalesce(led.tasks, 0) AS tasks, coalesce(told.events, '[]') AS events
    FROM told FULL JOIN led ON led.unit_id = told.unit_id
    JOIN organizations u ON u.id = coalesce(told.unit_id, led.unit_id)
   ORDER BY u.id`;

/** Everything that may count in a year of an office, unit by unit, in one statement. */
export function unitEvents(tx: Tx, officeId: number, year: number, today: Day): Promise<UnitEvents[]> {
  return tx.query(EVENTS, [officeId, `${year}-01-01`, `${year}-12-31`, today]);
}
