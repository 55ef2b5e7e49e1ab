import type { Participant, ParticipantSide } from '#domain/interview';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** Who is asked to come: a person of the office or of a unit, or somebody named who is not in the system. */
export interface Invited {
  readonly side: ParticipantSide;
  readonly personId?: number | null | undefined;
  readonly name?: string | undefined;
  readonly post?: string | null | undefined;
  /** Of which unit, where several are interviewed at one table. */
  readonly unitId?: number | undefined;
}

export interface Table {
  readonly officeId: number;
  readonly unitIds: readonly number[];
  readonly hostId: number;
  readonly on: Day;
}

interface Worker {
  readonly personId: number;
  readonly name: string;
  readonly post: string | null;
  readonly organizationId: number;
  readonly role: string;
}

const HOSTS: readonly string[] = ['approver', 'leader'];

/**
 * 参加人员 for each unit: the host and the office's people at every one of them, a unit's people at its own. A unit
 * for which nobody is named is asked for its head.
 * @throws DomainError `INTERVIEW_HOST_NOT_ENTITLED`, `PERSON_NOT_FOUND`, `INTERVIEW_PARTICIPANT_UNNAMED`,
 *   `INTERVIEW_PARTICIPANT_UNPLACED`, `INTERVIEWEE_MISSING`
 */
export async function seatsAt(
  tx: Tx,
  table: Table,
  invited: readonly Invited[],
): Promise<ReadonlyMap<number, Participant[]>> {
  const workers = await workersAt(tx, table);
  const host = workers.find(({ personId, role }) => personId === table.hostId && HOSTS.includes(role));
  if (!host) {
    throw new DomainError(
      'INTERVIEW_HOST_NOT_ENTITLED',
      '主谈人应是本机构的签发人或者分管领导，且约谈当天在任，请重新选择。',
      { hostId: table.hostId },
    );
  }
  const placed = invited.map((one) => place(one, table, workers));
  const common = placed.filter(({ unitId, seat }) => unitId === null && seat.personId !== host.personId);
  return new Map(
    table.unitIds.map((unitId) => {
      const own = placed.filter((one) => one.unitId === unitId).map(({ seat }) => seat);
      const unit = own.length > 0 ? own : headsOf(workers, unitId);
      return [unitId, distinct([seat('office', host), ...common.map((one) => one.seat), ...unit])];
    }),
  );
}

const seat = (side: ParticipantSide, { personId, name, post }: Worker): Participant => ({
  ...{ side, personId, name, post },
  ...{ attendance: null, deputy: null },
});

const distinct = (seats: readonly Participant[]): Participant[] =>
  seats.filter(
    ({ personId }, nth) => personId === null || seats.findIndex((one) => one.personId === personId) === nth,
  );

function headsOf(workers: readonly Worker[], unitId: number): Participant[] {
  const heads = workers.filter(
    ({ organizationId, role }) => organizationId === unitId && role === 'unit_head',
  );
  if (heads.length > 0) return heads.map((head) => seat('unit', head));
  throw new DomainError('INTERVIEWEE_MISSING', '被约谈单位没有登记负责人，请填写被约谈人。', { unitId });
}

/** @returns unitId null: at every unit's table */
function place(
  { side, personId = null, name = '', post = null, unitId }: Invited,
  { officeId, unitIds }: Table,
  workers: readonly Worker[],
): { readonly unitId: number | null; readonly seat: Participant } {
  if (personId !== null) {
    const at = side === 'office' ? [officeId] : side === 'unit' ? unitIds : [];
    const worker = workers.find((one) => one.personId === personId && at.includes(one.organizationId));
    if (!worker) {
      throw new DomainError(
        'PERSON_NOT_FOUND',
        '参加人员不在督办机构或被约谈单位任职；其他人员请只填写姓名和职务。',
        { personId },
      );
    }
    return { unitId: side === 'unit' ? worker.organizationId : null, seat: seat(side, worker) };
  }
  if (name.trim() === '') {
    throw new DomainError('INTERVIEW_PARTICIPANT_UNNAMED', '请填写参加人员的姓名，或者选择人员。');
  }
  const named = { ...{ side, personId: null, name, post }, ...{ attendance: null, deputy: null } };
  if (side !== 'unit') return { unitId: null, seat: named };
  const own = unitId ?? (unitIds.length === 1 ? unitIds[0] : undefined);
  if (own !== undefined && unitIds.includes(own)) return { unitId: own, seat: named };
  throw new DomainError('INTERVIEW_PARTICIPANT_UNPLACED', `请选明${name}属于哪个被约谈单位。`, { name });
}

/** Everybody who works at the office or the units on the day, by appointment or as a substitute. */
function workersAt(tx: Tx, { officeId, unitIds, on }: Table): Promise<Worker[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.position AS post, r.organization_id AS "organizationId", r.role
       FROM held_roles r JOIN people p ON p.id = r.person_id
      WHERE r.organization_id = ANY($1::bigint[]) AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)
      ORDER BY r.organization_id, r.on_behalf_of_id IS NOT NULL, p.id`,
    [[officeId, ...unitIds], on],
  );
}

/**
 * Each person works in the unit on the day.
 * @throws DomainError `PERSON_NOT_FOUND`
 */
export async function assertWorkIn(
  tx: Tx,
  on: Day,
  unitId: number,
  personIds: readonly number[],
): Promise<void> {
  const rows = await tx.query<{ personId: number }>(
    `SELECT person_id AS "personId" FROM appointments WHERE person_id = ANY($1::bigint[]) AND organization_id = $2
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)`,
    [personIds, unitId, on],
  );
  const known = new Set(rows.map((row) => row.personId));
  const personId = personIds.find((id) => !known.has(id));
  if (personId === undefined) return;
  throw new DomainError('PERSON_NOT_FOUND', '承诺事项的责任人不在被约谈单位任职，请重新选择。', { personId });
}
