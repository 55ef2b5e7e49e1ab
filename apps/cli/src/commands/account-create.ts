import { foldLogin, ROLE_TITLES, type RoleName } from '#domain/identity';
import { type Day, dayOf, DomainError } from '#domain/shared';
import { AccountDeskService, AccountRescueService } from '#features/identity';
import { OrganizationDirectory, type Registration } from '#features/organizations';
import { OPERATOR } from '#platform/actor';
import type { AdministrativeLevel, Tx } from '#persistence';
import type { Session } from '../session/index.ts';

export interface NewPersonOptions {
  readonly login: string;
  readonly name?: string;
  readonly email?: string;
  readonly role: RoleName;
  /** Code. */
  readonly organization: string;
  /** Founds the organisation, where there is none at all. */
  readonly organizationName?: string;
  readonly level: AdministrativeLevel;
  readonly agencyCode?: string;
  /** Of a person who is known by another code than the login. */
  readonly person?: string;
  readonly invite?: true;
}

export interface Created {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  /** Told this once; undefined where an invitation was mailed. */
  readonly password: string | undefined;
}

/**
 * One person who can sign in: what is missing of organisation, person and appointment is entered with the account,
 * all of it or nothing.
 * @throws DomainError what `OrganizationDirectory.registerIn` and `AccountDeskService.createIn` throw,
 * `PERSON_INCOMPLETE`, `ORGANIZATION_NOT_FOUND`
 */
export function createAccount(session: Session, options: NewPersonOptions): Promise<Created> {
  const { role, organization } = options;
  const login = foldLogin(options.login);
  const personCode = options.person ?? login;
  const now = session.runtime.clock.now();
  return session.runtime.uow.run(async (tx) => {
    const registration = await missingIn(tx, options, personCode, dayOf(now));
    await session.the(OrganizationDirectory).registerIn(tx, now, OPERATOR, registration);
    const [person] = await tx.query<{ id: number; name: string; organization: string }>(
      'SELECT p.id, p.name, o.name AS organization FROM people p, organizations o WHERE p.code = $1 AND o.code = $2',
      [personCode, organization],
    );
    if (!person) throw new Error('A person who was just entered is gone');
    const account = { personId: person.id, login };
    const password = options.invite
      ? void (await session
          .the(AccountDeskService)
          .createIn(tx, OPERATOR, { ...account, passwordHash: null }))
      : await session.the(AccountRescueService).createIn(tx, OPERATOR, account);
    const { name, organization: where } = person;
    return { login, name, role: ROLE_TITLES[role], organization: where, password };
  });
}

interface Known {
  /** Any organisation at all. */
  readonly anything: boolean;
  readonly organization: boolean;
  readonly person: boolean;
  readonly appointment: boolean;
}

async function missingIn(
  tx: Tx,
  options: NewPersonOptions,
  personCode: string,
  validFrom: Day,
): Promise<Registration> {
  const { organization: organizationCode, role, name, email } = options;
  const [known] = await tx.query<Known>(
    `SELECT EXISTS (SELECT 1 FROM organizations) AS anything,
            EXISTS (SELECT 1 FROM organizations WHERE code = $2) AS organization,
            EXISTS (SELECT 1 FROM people WHERE code = $1) AS person,
            EXISTS (SELECT 1 FROM appointments a JOIN people p ON p.id = a.person_id
                      JOIN organizations o ON o.id = a.organization_id
                     WHERE p.code = $1 AND o.code = $2 AND a.role = $3
                       AND a.valid_from <= $4 AND (a.valid_to IS NULL OR a.valid_to >= $4)) AS appointment`,
    [personCode, organizationCode, role, validFrom],
  );
  if (!known?.organization) refuseUnknownOrganization(options, known?.anything ?? false);
  if (!known?.person && (name === undefined || email === undefined)) throw incomplete(personCode);
  return {
    organizations: known?.organization ? [] : [rootOffice(options, validFrom)],
    people: known?.person ? [] : [{ code: personCode, name: name ?? '', email: email ?? '' }],
    appointments: known?.appointment ? [] : [{ personCode, organizationCode, role, validFrom }],
  };
}

const rootOffice = (options: NewPersonOptions, validFrom: Day) => ({
  ...{ code: options.organization, name: options.organizationName ?? '' },
  ...{ kind: 'office' as const, level: options.level, parentCode: null, validFrom },
  agencyCode: options.agencyCode ?? null,
});

function refuseUnknownOrganization(
  { organization: code, organizationName }: NewPersonOptions,
  anything: boolean,
): void {
  if (!anything && organizationName !== undefined) return;
  throw new DomainError(
    'ORGANIZATION_NOT_FOUND',
    anything
      ? `没有代码为“${code}”的单位，请更正代码；新的单位由系统管理员登录后登记。`
      : `还没有任何单位。请加上 --organization-name “单位名称”，登记最上级的督办机构“${code}”。`,
    { code },
  );
}

const incomplete = (code: string) =>
  new DomainError(
    'PERSON_INCOMPLETE',
    `还没有代码为“${code}”的人员，请用 --name 和 --email 给出姓名和邮箱。`,
    {
      code,
    },
  );
