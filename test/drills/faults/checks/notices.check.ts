import type { DataSource } from 'typeorm';
import { type Finding, rowsThatMustNotBe } from './finding.ts';

/** Each level once, in order, numbered without gap or double, told to everybody whom the ladder names. */
export async function checkNotices(dataSource: DataSource): Promise<Finding[]> {
  const found = await Promise.all([
    rowsThatMustNotBe(
      dataSource,
      'More than one notice for a task, deadline version and level',
      `SELECT c.task_id, c.round, n.level, count(*) FROM notices n JOIN cases c ON c.id = n.case_id
        WHERE n.status <> 'withdrawn' GROUP BY 1, 2, 3 HAVING count(*) > 1`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'A case whose issued levels are not 1 to its level',
      `SELECT c.id, c.level, array_agg(n.level ORDER BY n.level) FILTER (WHERE n.issued_at IS NOT NULL) AS issued
         FROM cases c LEFT JOIN notices n ON n.case_id = c.id AND n.status <> 'withdrawn' GROUP BY c.id
       HAVING coalesce(array_agg(n.level ORDER BY n.level) FILTER (WHERE n.issued_at IS NOT NULL), '{}')
              <> ARRAY(SELECT generate_series(1, c.level))`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'A level before the one below it was served',
      `SELECT n.case_id, n.level, n.issued_on, below.served_on FROM notices n
         JOIN notices below ON below.case_id = n.case_id AND below.level = n.level - 1 AND below.status <> 'withdrawn'
        WHERE n.status <> 'withdrawn' AND n.issued_at IS NOT NULL
          AND (below.served_on IS NULL OR below.served_on > n.issued_on)`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'Numbers of an office and year that are not 1 to n',
      `SELECT s.office_id, s.year, s.last, count(n.id) AS used, min(n.number_seq), max(n.number_seq)
         FROM number_series s LEFT JOIN notices n ON n.office_id = s.office_id AND n.number_year = s.year
        WHERE s.series = 'document' GROUP BY s.id HAVING count(n.id) <> s.last OR count(DISTINCT n.number_seq) <> s.last
           OR (s.last > 0 AND (min(n.number_seq) <> 1 OR max(n.number_seq) <> s.last))`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'A number outside its series',
      `SELECT id, number FROM notices n WHERE number_seq IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM number_series s WHERE s.series = 'document'
                             AND s.office_id = n.office_id AND s.year = n.number_year)`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'A notice of which somebody was not told',
      `SELECT n.id, n.level, p.role, p.person_id FROM notices n
         JOIN ladders l ON l.id = n.ladder_id
         JOIN appointments p ON p.organization_id = n.unit_id
          AND l.body->'levels'->(n.level - 1)->'tell' ? p.role
        WHERE n.issued_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.subject = 'notice:' || n.id AND d.topic = 'notice'
                             AND d.recipient_id = p.person_id)`,
    ),
    rowsThatMustNotBe(
      dataSource,
      'An issued notice that the ledger does not have exactly once',
      `SELECT n.id, count(e.id) FROM notices n LEFT JOIN ledger_entries e
           ON e.action = 'notice.issued' AND e.subject = 'notice:' || n.id
        WHERE n.issued_at IS NOT NULL GROUP BY n.id HAVING count(e.id) <> 1`,
    ),
  ]);
  return found.flat();
}
