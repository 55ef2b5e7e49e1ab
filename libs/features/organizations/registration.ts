import { type Day, DomainError, formatDay } from '#domain/shared';
import type { AdministrativeLevel, OrganizationKind, Role } from '#persistence';

/** An organisation to be entered; `parentCode` may name one of the same registration. */
export interface NewOrganization {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: AdministrativeLevel;
  readonly parentCode: string | null;
  /** 机关代字 of an office that issues documents. */
  readonly agencyCode?: string | null;
  readonly validFrom: Day;
}

export interface NewPerson {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  /** 职务. */
  readonly position?: string | null;
}

/** A person takes a role for an organisation; `validTo` is the last day, null: until further notice. */
export interface NewAppointment {
  readonly personCode: string;
  readonly organizationCode: string;
  readonly role: Role;
  readonly validFrom: Day;
  readonly validTo?: Day | null;
}

/** Organisations, people and appointments entered together: all of them or none. */
export interface Registration {
  readonly organizations?: readonly NewOrganization[];
  readonly people?: readonly NewPerson[];
  readonly appointments?: readonly NewAppointment[];
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/**
 * What can be refused without asking the database.
 * @throws DomainError `ORGANIZATION_CODE_TWICE`, `ORGANIZATION_TREE_LOOP`, `PERSON_CODE_TWICE`,
 * `PERSON_EMAIL_INVALID`, `NAME_MISSING`, `APPOINTMENT_SPAN_REVERSED`
 */
export function checkRegistration({
  organizations = [],
  people = [],
  appointments = [],
}: Registration): void {
  refuseTwice(organizations, 'ORGANIZATION_CODE_TWICE', '单位代码');
  refuseTwice(people, 'PERSON_CODE_TWICE', '人员代码');
  for (const { code, name } of [...organizations, ...people]) {
    if (code.trim() && name.trim()) continue;
    throw new DomainError('NAME_MISSING', `“${code || name}”缺少代码或名称，请补全后重新提交。`, {
      code,
      name,
    });
  }
  people.forEach(checkAddress);
  for (const { personCode, organizationCode, role, validFrom, validTo } of appointments) {
    if (!validTo || validTo >= validFrom) continue;
    throw new DomainError(
      'APPOINTMENT_SPAN_REVERSED',
      `${personCode}的任职止日${formatDay(validTo)}早于起日${formatDay(validFrom)}，请核对。`,
      { personCode, organizationCode, role },
    );
  }
  refuseLoop(organizations);
}

/**
 * @throws DomainError `PERSON_EMAIL_INVALID`
 */
export function checkAddress({ name, email }: Pick<NewPerson, 'name' | 'email'>): void {
  if (ADDRESS.test(email)) return;
  throw new DomainError('PERSON_EMAIL_INVALID', `${name}的邮箱“${email}”格式不对，请更正。`, { name, email });
}

function refuseTwice(rows: readonly { readonly code: string }[], error: string, field: string): void {
  const seen = new Set<string>();
  for (const { code } of rows) {
    if (seen.has(code)) throw new DomainError(error, `${field}“${code}”重复，请只保留一个。`, { code });
    seen.add(code);
  }
}

/** Only the new ones can form a loop: what stands already is a tree. */
function refuseLoop(organizations: readonly NewOrganization[]): void {
  const parents = new Map(organizations.map(({ code, parentCode }) => [code, parentCode]));
  const sound = new Set<string>();
  for (const { code } of organizations) {
    const path = new Set<string>();
    for (let at: string | null | undefined = code; at && !sound.has(at); at = parents.get(at)) {
      if (path.has(at)) {
        throw new DomainError('ORGANIZATION_TREE_LOOP', `“${at}”的上级又回到自身，请核对上下级关系。`, {
          code: at,
        });
      }
      path.add(at);
    }
    for (const passed of path) sound.add(passed);
  }
}
