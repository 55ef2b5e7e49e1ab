import { DomainError } from '../shared/index.ts';

/** office: who holds it and takes the minutes; unit: who is interviewed; other: who sits in for somebody else's house. */
export const PARTICIPANT_SIDES = { office: '督办机构', unit: '被约谈单位', other: '列席' } as const;
export type ParticipantSide = keyof typeof PARTICIPANT_SIDES;

/** deputy: somebody else came in this one's place. */
export const ATTENDANCE_NAMES = { present: '到场', absent: '缺席', deputy: '派人代替' } as const;
export type AttendanceKind = keyof typeof ATTENDANCE_NAMES;

/** 参加人员, and once the interview was held, who came. */
export interface Participant {
  readonly side: ParticipantSide;
  /** Known to the system, and told by mail. */
  readonly personId: number | null;
  readonly name: string;
  readonly post: string | null;
  readonly attendance: AttendanceKind | null;
  /** Name and post of who came instead. */
  readonly deputy: string | null;
}

/** What was seen of one participant. */
export interface Attendance {
  /** From 1 on, as the participants are listed. */
  readonly position: number;
  readonly attendance: AttendanceKind;
  readonly deputy?: string | null | undefined;
}

/**
 * 到会情况: of everybody invited, told once each; of the unit at least one came, or it is a unit that did not turn up.
 * @throws DomainError `INTERVIEW_ATTENDANCE_INCOMPLETE`, `INTERVIEW_DEPUTY_UNNAMED`, `INTERVIEW_UNIT_ABSENT`
 */
export function attended(
  participants: readonly Participant[],
  seen: readonly Attendance[],
): readonly Participant[] {
  const byPosition = new Map(seen.map((one) => [one.position, one]));
  const missing = participants.filter((_, nth) => !byPosition.has(nth + 1)).map(({ name }) => name);
  if (missing.length > 0 || seen.length !== participants.length) {
    throw new DomainError(
      'INTERVIEW_ATTENDANCE_INCOMPLETE',
      '请逐一登记每位参加人员的到会情况，每人登记一次。',
      { missing },
    );
  }
  const told = participants.map((participant, nth): Participant => {
    const { attendance = 'absent', deputy = null } = byPosition.get(nth + 1) ?? {};
    if (attendance === 'deputy' && (deputy ?? '').trim() === '') {
      throw new DomainError('INTERVIEW_DEPUTY_UNNAMED', `请填写代替${participant.name}到会的人员。`, {
        position: nth + 1,
      });
    }
    return { ...participant, attendance, deputy: attendance === 'deputy' ? deputy : null };
  });
  if (told.some(({ side, attendance }) => side === 'unit' && attendance !== 'absent')) return told;
  throw new DomainError(
    'INTERVIEW_UNIT_ABSENT',
    '被约谈单位无人到场，请改为登记“未到场”；有人代替的，请登记代替人员。',
  );
}
