import { sampleCity, type SampleRole } from '#seeds';

/** Somebody of the sample in whose name one can act. */
export interface SampleAccount {
  /** The login, and what `--as` takes. */
  readonly code: string;
  /** 督办员, 签发人 … */
  readonly role: string;
  readonly name: string;
  readonly organization: string;
}

const OFFICE_ROLES = { supervisor: '督办员', approver: '签发人', leader: '市领导' } as const;
const UNIT_ROLES = { liaison: '联络员', unit_head: '单位负责人' } as const;
const ADMINISTRATORS = {
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  auditor: '审计管理员',
} as const;

/** One person a role: those of the office, and of the unit that gets the first reminder of the year. */
export function sampleAccounts(): SampleAccount[] {
  const { organizations, people, tasks } = sampleCity();
  const [earliest] = [...tasks].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const unit = organizations.find(({ code }) => code === earliest?.lead);
  const [office] = organizations;
  const of = (organization: typeof office, roles: Partial<Record<SampleRole, string>>): SampleAccount[] =>
    Object.entries(roles).flatMap(([role, title]) => {
      const code = organization?.staff[role as SampleRole][0];
      const name = people.find((person) => person.code === code)?.name;
      if (organization === undefined || code === undefined || name === undefined) return [];
      return [{ code, role: title, name, organization: organization.shortName }];
    });
  return [...of(office, OFFICE_ROLES), ...of(unit, UNIT_ROLES), ...of(office, ADMINISTRATORS)];
}
