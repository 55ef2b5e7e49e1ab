import { listOf, matching, nullable, oneOf, orElse, type Read, shape, text } from '../reading/index.ts';

export const ORGANIZATION_KINDS = ['office', 'unit'] as const;
export const ADMINISTRATIVE_LEVELS = ['city', 'county', 'township'] as const;
/** The roles a person may hold for an organisation, in the terms of the field. */
export const SAMPLE_ROLES = [
  'liaison',
  'unit_head',
  'leader',
  'supervisor',
  'approver',
  'system_admin',
  'security_admin',
  'auditor',
] as const;
export type SampleRole = (typeof SAMPLE_ROLES)[number];

/** Codes of the people who hold each role; a role nobody holds is an empty list. */
export type Staff = Readonly<Record<SampleRole, readonly string[]>>;

/** 督办机构 or 责任单位 of the sample city. */
export interface SampleOrganization {
  readonly code: string;
  readonly name: string;
  /** What one says in a list or a mail. */
  readonly shortName: string;
  readonly kind: (typeof ORGANIZATION_KINDS)[number];
  readonly level: (typeof ADMINISTRATIVE_LEVELS)[number];
  /** Code of the organisation above; null for the root office alone. */
  readonly parent: string | null;
  /** 机关代字 of an office that issues documents. */
  readonly agencyCode: string | null;
  readonly staff: Staff;
}

export interface SamplePerson {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
}

export const personCode = matching(/^[a-z]{3,20}$/, 'chenlixin');
export const organizationCode = matching(/^[A-Z]{2}(-[A-Z]{2,5})?$/, 'YX-GAJ');

const one = listOf(personCode, 1);
const any = orElse(listOf(personCode), []);

const organization = shape<SampleOrganization>({
  code: organizationCode,
  name: text(40),
  shortName: text(16),
  kind: oneOf(ORGANIZATION_KINDS),
  level: oneOf(ADMINISTRATIVE_LEVELS),
  parent: nullable(organizationCode),
  agencyCode: nullable(matching(/^\p{Script=Han}{2,6}$/u, '云法督')),
  staff: shape<Staff>({
    liaison: one,
    unit_head: one,
    leader: one,
    supervisor: any,
    approver: any,
    system_admin: any,
    security_admin: any,
    auditor: any,
  }),
});

interface OrganizationsFile {
  readonly format: string;
  readonly organizations: readonly SampleOrganization[];
}

export const organizationsFile: Read<OrganizationsFile> = shape({
  format: oneOf(['sandan.sample-organizations/1']),
  organizations: listOf(organization, 1),
});

interface PeopleFile {
  readonly format: string;
  readonly people: readonly SamplePerson[];
}

export const peopleFile: Read<PeopleFile> = shape({
  format: oneOf(['sandan.sample-people/1']),
  people: listOf(
    shape<SamplePerson>({
      code: personCode,
      name: matching(/^\p{Script=Han}{2,4}$/u, '陈立新'),
      position: text(24),
      // A reserved domain: a mail that escapes the sample reaches nobody.
      email: matching(/^[a-z]+@yunxi\.example$/, 'chenlixin@yunxi.example'),
    }),
    1,
  ),
});
