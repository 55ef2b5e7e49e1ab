import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { permissionsOf, type RoleName } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import {
  type County,
  COUNTY_ROLES,
  createTestDatabase,
  enterCounty,
  enterSmallOffice,
  stateOfCounty,
  TestClock,
  type TestDatabase,
} from '#testing';
import { AnswerChecker, inputOf } from '#testing/contract';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';
import { routesOf } from '../http/route-book.ts';
import { ApiDocument } from '../openapi/index.ts';
import { resolved, type SchemaOrRef } from '../openapi/schema.ts';
import { Caller, type Heard, type Sent } from './caller-for-specs.ts';
import { isKnownParam, isRecordParam, recordNamed, withSignIns } from './records-for-specs.ts';
import { callable, type Callable, urlOf } from './requests-for-specs.ts';

interface Somebody {
  readonly role: RoleName | 'nobody' | 'stranger';
  readonly login: string | undefined;
}

const ADMINISTRATORS = {
  system_admin: 'sysadmin',
  security_admin: 'secadmin',
  auditor: 'inspector',
} as const;
const EVERYBODY: readonly Somebody[] = [
  ...COUNTY_ROLES.map((role) => ({ role, login: `north-${role.replace('_', '-')}` })),
  ...Object.entries(ADMINISTRATORS).map(([role, login]) => ({ role: role as RoleName, login })),
  { role: 'nobody', login: 'nobody' },
  { role: 'stranger', login: undefined },
];
const REFUSED = [401, 403, 404];
/** Said before anybody looks at the record: the input was not good enough to try the wall. */
const INCONCLUSIVE = [400, 415];
const SEED = 20_260_302;

/** Every route, asked by everybody in the north about records of the south. New routes are walked by themselves. */
describe('the wall between organisations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let document: OpenAPIObject;
  let south: County;
  let before: Record<string, string>;
  let callables: Callable[];
  const now = instantAt(day('2026-03-02'), '09:00');

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock: new TestClock(now), securityClock: new TestClock(now) });
    await rig.uow.run(async (tx) => {
      await enterSmallOffice(tx);
      await enterCounty(tx, 'north');
      south = await enterCounty(tx, 'south');
      await tx.query(
        "INSERT INTO people (code, name, email) VALUES ('nobody', '无职', 'nobody@yunxi.example')",
      );
    });
    await rig.giveEverybodyAccounts();
    south = await withSignIns(dataSource, south);
    before = await rig.uow.run((tx) => stateOfCounty(tx, south));
    document = JSON.parse(rig.app.get(ApiDocument).get().json) as OpenAPIObject;
    callables = routesOf(rig.app).map((route) => callable(document, route));
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is tried with a record for every parameter of a path', () => {
    const names = new Set(callables.flatMap(({ pathParams }) => pathParams));
    expect([...names].filter((name) => !isKnownParam(name))).toEqual([]);
    const empty = [...names].filter((name) => isRecordParam(name) && !recordNamed(south, name));
    expect(empty).toEqual([]);
  });

  it('knows the records of the south', () => {
    for (const table of ['organizations', 'people', 'tasks', 'targets', 'progress_reports', 'extensions']) {
      expect(before[table]).toMatch(/^\d+ rows /);
    }
  });

  it.each(EVERYBODY)('stands before $role', async (somebody) => {
    const caller = new Caller(rig, dataSource, somebody.login);
    const checker = new AnswerChecker(document);
    const faults: string[] = [];
    for (const target of callables.filter((one) => isTried(somebody, one))) {
      const sent = requestsTo(target).slice(0, mayAsk(somebody, target) ? 3 : 1);
      const heard: Heard[] = [];
      for (const request of sent) heard.push(await caller.call(request));
      const found = [
        ...heard.flatMap((answer) => breaches(somebody, target, answer)),
        ...undecided(target, heard),
        ...heard.flatMap((answer) => lies(checker, target, answer)),
      ];
      faults.push(...new Set(found.map((fault) => `${target.route.method} ${target.route.path}: ${fault}`)));
    }
    expect(faults).toEqual([]);
    expect(await rig.uow.run((tx) => stateOfCounty(tx, south))).toEqual(before);
  });

  /** An administrator's powers reach every organisation: there the wall is another one, between the three of them. */
  function isTried({ role }: Somebody, { route: { access } }: Callable): boolean {
    if (!(role in ADMINISTRATORS) || access?.kind !== 'permission') return true;
    return !permissionsOf([role as RoleName]).has(access.permission) || access.permission.endsWith('.own');
  }

  /** Who has no permission is told so before anything is looked at: one request shows it. */
  const mayAsk = ({ role }: Somebody, { route: { access } }: Callable): boolean =>
    access?.kind !== 'permission' ||
    (role !== 'stranger' && permissionsOf(role === 'nobody' ? [] : [role]).has(access.permission));

  function requestsTo({ route, pathParams, query, body, example, takesFile }: Callable): Sent[] {
    const params = Object.fromEntries(pathParams.map((name) => [name, recordNamed(south, name)]));
    const filters = Object.fromEntries(
      query.flatMap(({ name, required }) => {
        const value = recordNamed(south, name) ?? (required ? `机密` : undefined);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const queries = Object.keys(filters).length === 0 ? [{}] : [{}, filters];
    const bodies = takesFile
      ? ['内容']
      : body === undefined
        ? [undefined]
        : [foreign(example), ...fc.sample(madeFor(body), { seed: SEED, numRuns: 1 })];
    return queries.flatMap((filter) =>
      bodies.map((content) => ({
        ...{ method: route.method, url: urlOf(route, params, filter), asFile: takesFile },
        ...(content === undefined ? {} : { body: content }),
      })),
    );
  }

  const madeFor = (schema: SchemaOrRef) =>
    inputOf(schema, {
      resolve: (part) => resolved(document, part as SchemaOrRef),
      valuesFor: (name) => {
        const value = recordNamed(south, name);
        return value === undefined ? [] : [value];
      },
    });

  /** The document's own example, with every id in it that of a record in the south. */
  function foreign(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((part) => foreign(part, name));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, foreign(part, key)]));
    }
    return recordNamed(south, name) ?? value;
  }

  function breaches({ role }: Somebody, { route, pathParams }: Callable, { status, text }: Heard): string[] {
    const found: string[] = [];
    if (text.includes(south.mark)) found.push(`told of the south (${status}) ${around(text, south.mark)}`);
    if (status >= 500 && route.path !== '/health') found.push(`failed with ${status}`);
    const isPublic = route.access?.kind === 'public';
    if (role === 'stranger' && !isPublic && status !== 401) found.push(`let a stranger in with ${status}`);
    if (role === 'nobody' && !isPublic && status < 300 && !ownOnly(route.access)) {
      if (pathParams.length > 0) found.push(`let nobody in with ${status}`);
    }
    const asksForRecord = pathParams.some(isRecordParam);
    if (asksForRecord && ![...REFUSED, ...INCONCLUSIVE].includes(status))
      found.push(`answered ${status} ${text.slice(0, 120)}`);
    return found;
  }

  const undecided = ({ pathParams }: Callable, heard: readonly Heard[]): string[] =>
    pathParams.some(isRecordParam) && heard.every(({ status }) => INCONCLUSIVE.includes(status))
      ? [`could not be tried: ${heard[0]?.text.slice(0, 300) ?? ''}`]
      : [];

  function lies(
    checker: AnswerChecker,
    { operation }: Callable,
    { status, json, isProblem }: Heard,
  ): string[] {
    if (!operation || status === 204 || operation.operationId === 'healthShow') return [];
    if (status >= 400 && !isProblem) return [`answered ${status} without a problem`];
    if (json === undefined) return [];
    return checker
      .faults(operation, operation.operationId ?? '', status, json)
      .map((fault) => `document: ${fault}`);
  }
});

const ownOnly = (access: Callable['route']['access']) =>
  access?.kind === 'permission' && access.permission.endsWith('.own');

const around = (text: string, mark: string) =>
  text.slice(Math.max(0, text.indexOf(mark) - 60), text.indexOf(mark) + 60);
