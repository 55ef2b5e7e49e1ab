import { refuseDuplicates, SeedField } from '../reading/index.ts';
import {
  ADMINISTRATIVE_LEVELS,
  SAMPLE_ROLES,
  type SampleOrganization,
  type SamplePerson,
  type SampleRole,
} from './organizations.ts';

/** 等级保护: set-up, accounts and audit lie in three pairs of hands. */
const SEPARATED: readonly SampleRole[] = ['system_admin', 'security_admin', 'auditor'];

/**
 * Holds organisations and people against each other: one root, parents of a higher level, staff that exist.
 * @throws DomainError `SEED_FIELD_INVALID`
 */
export function checkOrganizations(
  file: string,
  organizations: readonly SampleOrganization[],
  people: readonly SamplePerson[],
): void {
  refuseDuplicates(
    file,
    organizations.map(({ code }) => code),
    (index) => `organizations[${index}].code`,
  );
  const known = new Set(people.map(({ code }) => code));
  // Filled as the list is read, so that a parent must stand before its children.
  const above = new Map<string, SampleOrganization>();
  organizations.forEach((organization, index) => {
    const field = new SeedField(file, `organizations[${index}]`, organization);
    checkParent(field, organization, above);
    checkStaff(field, organization, known);
    above.set(organization.code, organization);
  });
}

export function checkPeople(file: string, people: readonly SamplePerson[]): void {
  for (const name of ['code', 'email'] as const) {
    refuseDuplicates(
      file,
      people.map((person) => person[name]),
      (index) => `people[${index}].${name}`,
    );
  }
}

function checkParent(
  field: SeedField,
  { parent, kind, level }: SampleOrganization,
  above: ReadonlyMap<string, SampleOrganization>,
): void {
  const place = field.key('parent', parent);
  if (parent === null) {
    if (above.size > 0 || kind !== 'office') {
      place.refuse('只有列在首位的督办机构没有上级，其他单位应填上级单位代码');
    }
    return;
  }
  const superior = above.get(parent);
  if (!superior) return place.refuse('应为前面已列出的单位代码');
  if (superior.kind !== 'office') place.refuse('上级应为督办机构');
  const rank = (one: SampleOrganization['level']) => ADMINISTRATIVE_LEVELS.indexOf(one);
  if (rank(superior.level) > rank(level)) place.refuse('上级的层级不应低于本单位');
}

function checkStaff(field: SeedField, { staff }: SampleOrganization, known: ReadonlySet<string>): void {
  const place = field.key('staff', staff);
  for (const role of SAMPLE_ROLES) {
    staff[role].forEach((person, at) => {
      if (!known.has(person))
        place.key(role, staff[role]).at(at, person).refuse('应为 people.json 中已有的人员代码');
    });
  }
  const separated = SEPARATED.flatMap((role) => staff[role]);
  if (new Set(separated).size < separated.length) place.refuse('系统、安全、审计管理员应由不同的人担任');
}
