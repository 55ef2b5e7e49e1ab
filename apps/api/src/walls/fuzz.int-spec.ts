import type { OpenAPIObject } from '@nestjs/swagger';
import fc, { type Arbitrary } from 'fast-check';
import type { DataSource } from 'typeorm';
import { type Permission, permissionsOf, type RoleName, ROLES } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import {
  type County,
  createTestDatabase,
  enterCounty,
  enterSmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { AnswerChecker, hostileText, hostileValue, inputOf, type InputSchema } from '#testing/contract';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';
import { type Route, routesOf } from '../http/route-book.ts';
import { ApiDocument } from '../openapi/index.ts';
import { resolved, type SchemaOrRef } from '../openapi/schema.ts';
import { Caller, type Heard, type Sent } from './caller-for-specs.ts';
import { recordNamed, withSignIns } from './records-for-specs.ts';
import { callable, type Callable, urlOf } from './requests-for-specs.ts';

/** More on demand: `SANDAN_FUZZ_RUNS=500 SANDAN_FUZZ_SECONDS=1800 npm test -- database -- fuzz`. */
const RUNS = Number(process.env['SANDAN_FUZZ_RUNS'] ?? 12);
const SECONDS = Number(process.env['SANDAN_FUZZ_SECONDS'] ?? 50);
/** Another one each day finds more than the same for ever; printed, and given back by SANDAN_FUZZ_SEED. */
const SEED = Number(process.env['SANDAN_FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000));

const LOGINS: Readonly<Record<RoleName, string>> = {
  liaison: 'north-liaison',
  unit_head: 'north-unit-head',
  leader: 'north-leader',
  supervisor: 'north-supervisor',
  approver: 'north-approver',
  system_admin: 'sysadmin',
  security_admin: 'secadmin',
  auditor: 'inspector',
};

/** Said by whoever looks at a request before any route does. */
const NO_ROUTE = 404;

describe('every route, given what nobody should send', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let document: OpenAPIObject;
  let checker: AnswerChecker;
  let north: County;
  const callers = new Map<string, Caller>();
  const now = instantAt(day('2026-03-02'), '09:00');

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock: new TestClock(now), securityClock: new TestClock(now) });
    await rig.uow.run(async (tx) => {
      await enterSmallOffice(tx);
      north = await enterCounty(tx, 'north');
    });
    await rig.giveEverybodyAccounts();
    north = await withSignIns(dataSource, north);
    document = JSON.parse(rig.app.get(ApiDocument).get().json) as OpenAPIObject;
    checker = new AnswerChecker(document);
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it(
    'answers as the document says, and never fails',
    async () => {
      const deadline = Date.now() + SECONDS * 1_000;
      const routes = routesOf(rig.app).filter(({ path }) => path !== '/health');
      const faults: string[] = [];
      let asked = 0;
      for (const [index, route] of [...routes].sort((a, b) => harm(a) - harm(b)).entries()) {
        const target = callable(document, route);
        const caller = callerFor(route);
        const run = fc.asyncProperty(requestTo(target), async (sent) => {
          asked += 1;
          const found = faultsOf(target, await caller.call(sent));
          if (found.length > 0) throw new Error(found.join('; '));
        });
        // Nobody's share is eaten up by those before: on a slow machine each route is asked less often.
        const share = (deadline - Date.now()) / (routes.length - index);
        const left = Math.max(3 * share, 100);
        const outcome = await fc.check(run, {
          ...{ seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: left, endOnFailure: asked > RUNS * 400 },
        });
        if (!outcome.failed || outcome.counterexample === null) continue;
        const [sent] = outcome.counterexample;
        const why = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : '';
        faults.push(`${route.method} ${route.path}: ${why} — ${JSON.stringify(sent).slice(0, 600)}`);
      }
      const heard = `seed ${SEED}, ${asked} requests to ${routes.length} routes`;
      process.stderr.write(`fuzz: ${heard}\n`);
      expect({ faults, heard }).toEqual({ faults: [], heard });
    },
    (SECONDS + 90) * 1_000,
  );

  /** What ends organisations and people comes last: afterwards there is nobody left to ask. */
  const harm = ({ method, access }: Route): number => {
    if (method === 'GET') return 0;
    const permission = access?.kind === 'permission' ? access.permission : '';
    return /manage|accounts|people/.test(permission) ? 2 : 1;
  };

  function callerFor({ access }: Route): Caller {
    const login = access?.kind === 'permission' ? loginWith(access.permission) : undefined;
    const known = callers.get(login ?? '') ?? new Caller(rig, dataSource, login);
    callers.set(login ?? '', known);
    return known;
  }

  const loginWith = (permission: Permission): string => {
    const role = ROLES.find((name) => permissionsOf([name]).has(permission));
    if (!role) throw new Error(`Nobody has ${permission}`);
    return LOGINS[role];
  };

  function requestTo({ route, pathParams, query, body, takesFile }: Callable): Arbitrary<Sent> {
    const making = {
      resolve: (part: InputSchema) => resolved(document, part as SchemaOrRef) as InputSchema,
      valuesFor,
      hostile: hostileValue(),
    };
    const params = fc.record(
      Object.fromEntries(
        pathParams.map((name) => [
          name,
          fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...idsOf(name)) },
            { weight: 1, arbitrary: hostileText() },
          ),
        ]),
      ),
    );
    const filters = fc.record(
      Object.fromEntries(
        query.map(({ name, schema = {} }) => [name, inputOf(schema as InputSchema, making, name)]),
      ),
      { requiredKeys: query.filter(({ required }) => required).map(({ name }) => name) },
    );
    const content = takesFile
      ? hostileText()
      : body === undefined
        ? fc.constant(undefined)
        : inputOf(body, making);
    return fc.record({ params, filters, content }).map((made) => ({
      ...{ method: route.method, url: urlOf(route, made.params, made.filters), asFile: takesFile },
      ...(made.content === undefined ? {} : { body: made.content }),
    }));
  }

  const idsOf = (name: string): unknown[] =>
    name === 'taskId' ? Object.values(north.tasks) : [recordNamed(north, name) ?? 1];

  const valuesFor = (name: string): readonly unknown[] => {
    if (/^taskIds?$/.test(name)) return Object.values(north.tasks);
    if (/^(version|expectedVersion)$/.test(name)) return [1, 2];
    const record = recordNamed(north, name);
    return record === undefined ? [] : [record];
  };

  function faultsOf({ operation }: Callable, { status, text, json, isProblem }: Heard): string[] {
    if (status >= 500 && !/UNAVAILABLE/.test(text)) return [`failed with ${status}`];
    if (status >= 400) return isProblem ? checker.problem(json) : [`answered ${status} without a problem`];
    if (!operation || json === undefined || status === NO_ROUTE) return [];
    return checker.faults(operation, operation.operationId ?? '', status, json);
  }
});
