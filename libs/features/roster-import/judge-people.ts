import { checkLogin, foldLogin, forbiddenCombination, ROLE_TITLES, type RoleName } from '#domain/identity';
import { type Day, formatDay } from '#domain/shared';
import type { NewAppointment, NewPerson } from '#features/organizations';
import type { RawRow } from '#platform/workbook';
import { RosterCells } from './cells.ts';
import { ROLE_BY_TITLE } from './columns.ts';
import type { RosterFaults } from './fault.ts';
import type { HeldAppointment, Invitation, KnownRoster, PersonChange } from './plan.ts';

export interface JudgedPeople {
  readonly created: readonly NewPerson[];
  readonly changed: readonly PersonChange[];
  readonly unchanged: number;
  readonly appointments: readonly NewAppointment[];
  readonly appointmentsUnchanged: number;
  readonly invitations: readonly Invitation[];
}

interface PersonRows {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly login: string;
  readonly roles: { readonly row: number; readonly held: HeldAppointment }[];
}

/** Rows of 人员: each is a role of a person; rows of one code are one person. */
export function judgePeople(
  rows: readonly RawRow[],
  unitCodes: ReadonlySet<string>,
  known: KnownRoster,
  today: Day,
  faults: RosterFaults,
): JudgedPeople {
  const people = new Map<string, PersonRows>();
  for (const raw of rows) {
    gather(new RosterCells(raw, faults), people, { unitCodes, known, today }, faults);
  }
  const created: NewPerson[] = [];
  const changed: PersonChange[] = [];
  const appointments: NewAppointment[] = [];
  const invitations: Invitation[] = [];
  let unchanged = 0;
  let appointmentsUnchanged = 0;
  const logins = new Map<string, number>();
  for (const person of people.values()) {
    const { code, name, email, row } = person;
    const before = known.people.get(code);
    if (!before) created.push({ code, name, email });
    else if (before.name === name && before.email === email) unchanged += 1;
    else
      changed.push({ id: before.id, code, name, email, before: { name: before.name, email: before.email } });
    const fresh = newRoles(person, before?.roles ?? [], faults);
    appointmentsUnchanged += person.roles.length - fresh.length;
    appointments.push(...fresh);
    refuseCombination(person, before?.roles ?? [], faults);
    if (before?.hasAccount) continue;
    judgeLogin(person, known.logins, logins, faults);
    invitations.push({ personCode: code, login: foldLogin(person.login), row });
  }
  return { created, changed, unchanged, appointments, appointmentsUnchanged, invitations };
}

function gather(
  cells: RosterCells,
  people: Map<string, PersonRows>,
  { unitCodes, known, today }: { unitCodes: ReadonlySet<string>; known: KnownRoster; today: Day },
  faults: RosterFaults,
): void {
  const { row } = cells;
  const code = cells.code('code', '人员代码');
  const name = cells.required('name', '姓名');
  const email = cells.email('email', '邮箱');
  const unitCode = cells.required('unitCode', '单位代码');
  const role = cells.choice('role', '角色', ROLE_BY_TITLE);
  const validFrom = cells.day('validFrom', '任职起日') ?? today;
  const validTo = cells.day('validTo', '任职止日') ?? null;
  if (validTo !== null && validTo < validFrom) {
    faults.add(row, '任职止日', 'SPAN_REVERSED', '任职止日早于起日，请核对。');
  }
  const unit = known.units.get(unitCode);
  if (unitCode !== '' && !unitCodes.has(unitCode) && !unit) {
    const say = `没有代码为“${unitCode}”的单位，请在“单位”表中加上或更正代码。`;
    faults.add(row, '单位代码', 'UNIT_NOT_FOUND', say);
  } else if (unit?.validTo && unit.validTo < validFrom) {
    const say = `单位“${unit.name}”存续到${formatDay(unit.validTo)}，已经撤销，请更正。`;
    faults.add(row, '单位代码', 'UNIT_NOT_FOUND', say);
  }
  if (code === '') return;
  const person = people.get(code) ?? {
    row,
    code,
    name,
    email,
    login: cells.text('login') || code,
    roles: [],
  };
  if (person.name !== name || person.email !== email) {
    const [title, first] = person.name === name ? ['邮箱', person.email] : ['姓名', person.name];
    faults.add(row, title, 'CODE_DIFFERS', `与第${person.row}行同一代码，但那里写的是“${first}”，请统一。`);
  }
  people.set(code, person);
  if (role) person.roles.push({ row, held: { unitCode, role, validFrom, validTo } });
}

/** Those not held yet. A role that goes on is not begun a second time, whatever day the file says. */
function newRoles(
  person: PersonRows,
  held: readonly HeldAppointment[],
  faults: RosterFaults,
): NewAppointment[] {
  const fresh: NewAppointment[] = [];
  const taken: HeldAppointment[] = [];
  for (const { row, held: role } of person.roles) {
    const same = (other: HeldAppointment) =>
      other.unitCode === role.unitCode && other.role === role.role && overlap(other, role);
    if (taken.some(same)) {
      faults.add(row, '角色', 'APPOINTMENT_TWICE', '同一人在同一单位的同一角色写了两次，请只保留一行。');
    } else if (!held.some(same)) {
      const { unitCode: organizationCode, validFrom, validTo } = role;
      fresh.push({ personCode: person.code, organizationCode, role: role.role, validFrom, validTo });
    }
    taken.push(role);
  }
  return fresh;
}

/** The three administrators stand alone; who is one today cannot be given the daily work by a file. */
function refuseCombination(person: PersonRows, held: readonly HeldAppointment[], faults: RosterFaults): void {
  for (const { row, held: role } of person.roles) {
    const beside = [...held, ...person.roles.map((other) => other.held)].filter((other) =>
      overlap(other, role),
    );
    const clash = clashOf(role.role, beside);
    if (!clash) continue;
    const [one, other] = clash.map((name) => ROLE_TITLES[name]);
    faults.add(row, '角色', 'ROLES_NOT_SEPARATE', `${one}与${other}不能由同一人担任，请另选人员。`);
  }
}

function clashOf(
  role: RoleName,
  beside: readonly HeldAppointment[],
): readonly [RoleName, RoleName] | undefined {
  for (const other of beside) {
    const clash = forbiddenCombination([...new Set([role, other.role])]);
    if (clash) return clash;
  }
  return undefined;
}

const overlap = (a: HeldAppointment, b: HeldAppointment) =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);

function judgeLogin(
  { row, code, login }: PersonRows,
  inUse: ReadonlyMap<string, string>,
  inFile: Map<string, number>,
  faults: RosterFaults,
): void {
  const folded = foldLogin(login);
  const earlier = inFile.get(folded);
  const owner = inUse.get(folded);
  if (!isLogin(folded)) {
    const say = '登录名由2至64个字母、数字或“.”“_”“-”“@”组成，请在“登录名”列填写。';
    faults.add(row, '登录名', 'LOGIN_INVALID', say);
  } else if (owner !== undefined && owner !== code) {
    faults.add(row, '登录名', 'LOGIN_TAKEN', `登录名“${folded}”已被使用，请更换。`);
  } else if (earlier !== undefined) {
    faults.add(row, '登录名', 'LOGIN_TAKEN', `登录名“${folded}”与第${earlier}行相同，请更换。`);
  }
  inFile.set(folded, row);
}

function isLogin(text: string): boolean {
  try {
    return checkLogin(text) === text;
  } catch {
    return false;
  }
}
