import type { Reach } from '#domain/identity';
import type { InstructionSubjectKind } from '#domain/instruction';
import { DomainError } from '#domain/shared';
import type { Tx } from '#persistence';
import type { InstructionTarget } from './instruction-commands.ts';

/** The record that an instruction is written on, with everything that hangs together with it. */
export interface TargetRecord {
  readonly kind: InstructionSubjectKind;
  readonly officeId: number;
  readonly unitId: number | null;
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly noticeId: number | null;
  readonly itemId: number | null;
  readonly title: string;
  /** The unit knows of it: no draft. */
  readonly given: boolean;
}

interface Source {
  readonly sql: string;
  readonly missing: readonly [code: string, message: string];
}

/** The open case of task `t` with its lead, or the last one. */
const CASE_OF_TASK = `(SELECT k.id FROM cases k WHERE k.task_id = t.id AND k.unit_id = t.lead_unit_id
  ORDER BY k.status = 'closed', k.id DESC LIMIT 1)`;

const SOURCES = {
  case: {
    sql: `SELECT c.office_id AS "officeId", c.unit_id AS "unitId", c.id AS "caseId", t.id AS "taskId",
                 NULL::bigint AS "noticeId", NULL::bigint AS "itemId", t.title, true AS given
            FROM cases c JOIN tasks t ON t.id = c.task_id WHERE c.id = $1`,
    missing: ['CASE_NOT_FOUND', '督办件不存在，请刷新后重试。'],
  },
  task: {
    sql: `SELECT t.office_id AS "officeId", t.lead_unit_id AS "unitId", ${CASE_OF_TASK} AS "caseId", t.id AS "taskId",
                 NULL::bigint AS "noticeId", NULL::bigint AS "itemId", t.title, t.status <> 'draft' AS given
            FROM tasks t WHERE t.id = $1`,
    missing: ['TASK_NOT_FOUND', '任务不存在，请刷新后重试。'],
  },
  notice: {
    sql: `SELECT n.office_id AS "officeId", n.unit_id AS "unitId", n.case_id AS "caseId", c.task_id AS "taskId",
                 n.id AS "noticeId", NULL::bigint AS "itemId", n.content->>'title' AS title, n.issued_at IS NOT NULL AS given
            FROM notices n LEFT JOIN cases c ON c.id = n.case_id WHERE n.id = $1`,
    missing: ['NOTICE_NOT_FOUND', '文书不存在，请刷新后重试。'],
  },
  item: {
    sql: `SELECT r.office_id AS "officeId", r.unit_id AS "unitId", r.case_id AS "caseId", c.task_id AS "taskId",
                 NULL::bigint AS "noticeId", r.id AS "itemId", r.code || '：' || r.problem AS title, true AS given
            FROM rectification_items r LEFT JOIN cases c ON c.id = r.case_id WHERE r.id = $1`,
    missing: ['RECTIFICATION_NOT_FOUND', '整改事项不存在，请刷新后重试。'],
  },
} as const satisfies Record<string, Source>;

/**
 * The record named, as far as the giver may see it; undefined on a topic.
 * @throws DomainError `INSTRUCTION_SUBJECT_AMBIGUOUS`, or the `…_NOT_FOUND` of the record
 */
export async function targetOf(
  tx: Tx,
  reach: Reach | undefined,
  { caseId, taskId, noticeId, itemId }: InstructionTarget,
): Promise<TargetRecord | undefined> {
  const named = Object.entries({ case: caseId, task: taskId, notice: noticeId, item: itemId }).filter(
    (entry): entry is [keyof typeof SOURCES, number] => entry[1] !== undefined,
  );
  const [one, another] = named;
  if (another) {
    throw new DomainError('INSTRUCTION_SUBJECT_AMBIGUOUS', '一份批示只针对一个事项，请只选择一个。');
  }
  if (!one) return undefined;
  const [kind, id] = one;
  const { sql, missing } = SOURCES[kind];
  const [row] = await tx.query<Omit<TargetRecord, 'kind'>>(sql, [id]);
  if (row && sees(reach, row)) return { kind, ...row };
  throw new DomainError(missing[0], missing[1], { [`${kind}Id`]: id });
}

const sees = (reach: Reach | undefined, { officeId, unitId, given }: Omit<TargetRecord, 'kind'>): boolean =>
  reach === undefined ||
  reach.offices.includes(officeId) ||
  (given && unitId !== null && reach.units.includes(unitId));
