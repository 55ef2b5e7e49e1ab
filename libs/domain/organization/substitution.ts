import {
  forbiddenCombination,
  holds,
  OFFICE_ROLES,
  type Reach,
  ROLE_TITLES,
  type RoleName,
  UNIT_ROLES,
} from '../identity/index.ts';
import { addDays, type Day, daysBetween, DomainError, formatDay } from '../shared/index.ts';

/** 代理 for longer than this is an appointment. Calendar days. */
export const SUBSTITUTION_LIMIT_DAYS = 366;

export interface SubstitutionWish {
  readonly absentId: number;
  readonly substituteId: number;
  readonly organizationId: number;
  readonly role: RoleName;
  readonly fromOn: Day;
  readonly toOn: Day;
}

/** A role somebody holds over some days; `validTo` null: until further notice. */
export interface RoleSpan {
  readonly role: RoleName;
  readonly organizationId: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Held for an absent person. */
  readonly onBehalfOfId: number | null;
}

/** Those who answer for an organisation name the substitutes of its people, as the people do themselves. */
const HEADS: Readonly<Partial<Record<RoleName, readonly RoleName[]>>> = {
  unit_head: UNIT_ROLES,
  approver: OFFICE_ROLES,
};

/**
 * Who may say that somebody stands in: the absent person, the system administrator, the head of the unit for its
 * people, the approver for the office's.
 */
export function mayNameSubstitute(
  reach: Reach | undefined,
  personId: number | null,
  { absentId, organizationId, role }: Pick<SubstitutionWish, 'absentId' | 'organizationId' | 'role'>,
): boolean {
  if (reach === undefined) return true;
  if (reach.held.some((held) => held.role === 'system_admin')) return true;
  if (personId === absentId) return holds(reach, organizationId, role);
  return reach.held.some(
    (held) => held.organizationId === organizationId && HEADS[held.role]?.includes(role) === true,
  );
}

/**
 * What can be told of a substitution before the others are looked at.
 * @throws DomainError `SUBSTITUTE_SELF`, `SUBSTITUTION_SPAN_INVALID`
 */
export function checkSubstitution(wish: SubstitutionWish, today: Day): void {
  const { absentId, substituteId, fromOn, toOn } = wish;
  if (absentId === substituteId) {
    throw new DomainError('SUBSTITUTE_SELF', '本人不能做自己的替补，请另选人员。', { absentId });
  }
  if (fromOn < today || toOn < fromOn || daysBetween(fromOn, toOn) >= SUBSTITUTION_LIMIT_DAYS) {
    throw new DomainError(
      'SUBSTITUTION_SPAN_INVALID',
      `替补期应从今天（${formatDay(today)}）或以后开始，止日不早于起日，最长一年，请核对。`,
      { fromOn, toOn, today },
    );
  }
}

/**
 * The absent one must hold the role by appointment on every day of the absence; the one who stands in must not hold
 * it already, and never come to hold roles that exclude one another.
 * @throws DomainError `SUBSTITUTION_ROLE_MISSING`, `SUBSTITUTE_HOLDS_ROLE`, `ADMINISTRATORS_NOT_SEPARATE`
 */
export function checkPowers(
  wish: SubstitutionWish,
  absent: readonly RoleSpan[],
  substitute: readonly RoleSpan[],
): void {
  const title = ROLE_TITLES[wish.role];
  const same = (span: RoleSpan) => span.role === wish.role && span.organizationId === wish.organizationId;
  if (
    !coversAll(
      wish,
      absent.filter((span) => same(span) && span.onBehalfOfId === null),
    )
  ) {
    throw new DomainError(
      'SUBSTITUTION_ROLE_MISSING',
      `被替补人在此期间不（一直）是该单位的${title}，请核对角色、单位和日期。`,
      { ...wish },
    );
  }
  const meanwhile = substitute.filter((span) => overlaps(wish, span));
  if (meanwhile.some((span) => same(span) && span.onBehalfOfId === null)) {
    throw new DomainError('SUBSTITUTE_HOLDS_ROLE', `替补人本来就是该单位的${title}，不必再指定。`, {
      ...wish,
    });
  }
  refuseCombination([wish.role, ...meanwhile.map(({ role }) => role)]);
}

/**
 * @throws DomainError `ADMINISTRATORS_NOT_SEPARATE`
 */
export function refuseCombination(roles: readonly RoleName[]): void {
  const clash = forbiddenCombination([...new Set(roles)]);
  if (!clash) return;
  const [one, other] = clash;
  throw new DomainError(
    'ADMINISTRATORS_NOT_SEPARATE',
    `${ROLE_TITLES[one]}与${ROLE_TITLES[other]}不能由同一人担任，请另选人员。`,
    { roles: clash },
  );
}

export const overlaps = (
  { fromOn, toOn }: { readonly fromOn: Day; readonly toOn: Day | null },
  { validFrom, validTo }: Pick<RoleSpan, 'validFrom' | 'validTo'>,
): boolean => (toOn === null || validFrom <= toOn) && (validTo === null || validTo >= fromOn);

/** Spans may follow one another without a gap. */
function coversAll({ fromOn, toOn }: SubstitutionWish, spans: readonly RoleSpan[]): boolean {
  let next = fromOn;
  for (const { validFrom, validTo } of [...spans].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (validFrom > next) break;
    if (validTo === null || validTo >= toOn) return true;
    if (validTo >= next) next = addDays(validTo, 1);
  }
  return false;
}
