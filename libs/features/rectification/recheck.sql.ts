/** $1 the viewer's offices, $2 the viewer's units; conditions are added with AND. */
export const RECHECKS = `
  SELECT c.id, c.version, c.item_id AS "itemId", r.code AS "itemCode", r.problem, r.unit_id AS "unitId",
         u.name AS "unitName", c.seed, c.due_on AS "dueOn", c.drawn_at AS "drawnAt", c.outcome, c.finding,
         c.checked_at AS "checkedAt", c.checked_by_id AS "checkedById", p.name AS "checkedByName"
    FROM rectification_rechecks c JOIN rectification_items r ON r.id = c.item_id
    JOIN organizations u ON u.id = r.unit_id LEFT JOIN people p ON p.id = c.checked_by_id
   WHERE (r.office_id = ANY($1::bigint[]) OR r.unit_id = ANY($2::bigint[]))`;
