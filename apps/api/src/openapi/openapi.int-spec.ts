import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import type { DataSource } from 'typeorm';
import ts from 'typescript';
import { PERMISSIONS } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';
import { routesOf } from '../http/route-book.ts';
import { ERROR_CODES, operationsOf } from './index.ts';
import { resolved, type Schema, type SchemaOrRef } from './schema.ts';

describe('the OpenAPI document', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let document: OpenAPIObject;
  const now = instantAt(day('2026-03-02'), '09:00');
  const operations = () => operationsOf(document, routesOf(rig.app));
  const named = () => operations().map((found) => ({ ...found, at: found.route.handler }));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock: new TestClock(now), securityClock: new TestClock(now) });
    const answer = await rig.browser().ask('GET', '/api/openapi.json');
    document = answer.body as unknown as OpenAPIObject;
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is a valid one', async () => {
    const result = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(result).toEqual({ valid: true });
  });

  it('holds every route, but for its own and those of pages', () => {
    const shown = new Set(operations().map(({ route }) => route.handler));
    const missing = routesOf(rig.app).filter(({ handler }) => !shown.has(handler));
    expect(missing.map(({ path }) => path).sort()).toEqual([
      ...['/docs', '/docs/:asset', '/openapi.json', '/verify', '/verify/:proofCode'],
    ]);
  });

  it('names each operation once, in words that a generated client can use', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it('says of each operation what it is for and in which room it stands, in Chinese', () => {
    const silent = named().filter(
      ({ operation: { summary = '', tags = [] } }) =>
        !/\p{Script=Han}/u.test(summary) || !tags.every((tag) => /\p{Script=Han}/u.test(tag)),
    );
    expect(silent.map(({ at, operation }) => `${at} ${String(operation.tags)}`)).toEqual([]);
  });

  it('says of each operation which permission it asks for, and how to prove it', () => {
    for (const { route, operation } of operations()) {
      const asked = (operation as { 'x-permission'?: string })['x-permission'];
      if (route.access?.kind === 'public') {
        expect({ asked, security: operation.security }).toEqual({ asked: undefined, security: [] });
        continue;
      }
      expect(PERMISSIONS).toContain(asked);
      const cookie = route.method === 'GET' ? { cookie: [] } : { cookie: [], csrf: [] };
      expect(operation.security).toEqual([cookie, { token: [] }]);
    }
  });

  it('describes every answer: a JSON schema, a file, or none', () => {
    const vague = named().filter(({ operation }) =>
      Object.entries(operation.responses).some(([status, answer]) => {
        if (!['200', '201'].includes(status) || answer === undefined || '$ref' in answer) return false;
        return Object.values(answer.content ?? {}).every(({ schema }) => schema === undefined);
      }),
    );
    expect(vague.map(({ at }) => at)).toEqual([]);
  });

  it('describes every field of every body and every parameter', () => {
    const bare = named().flatMap(({ at, operation }) => {
      const parameters = (operation.parameters ?? []).flatMap((parameter) =>
        '$ref' in parameter || parameter.schema ? [] : [`${at} ${parameter.name}`],
      );
      return [...parameters, ...(bodyOf(operation) ? nakedFields(at, bodyOf(operation)?.schema) : [])];
    });
    expect(bare).toEqual([]);
  });

  it('gives every body an example that the body itself takes', () => {
    const ajv = answerChecker();
    const wrong = named().flatMap(({ at, operation }) => {
      const body = bodyOf(operation);
      if (!body?.schema) return [];
      const check = ajv.compile({ ...inlined(body.schema) });
      return check(body.example)
        ? []
        : [`${at} ${JSON.stringify(body.example)} ${ajv.errorsText(check.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('knows no two classes of bodies or answers by one name: the later would stand for both', () => {
    const names = readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(spec|for-specs)\.ts$/.test(file))
      .flatMap((file) => [
        ...readFileSync(`apps/api/src/${file}`, 'utf8').matchAll(
          /^(?:export )?class (\w+(?:Body|Answer|Part|Query))\b/gm,
        ),
      ])
      .map(([, name]) => name);
    expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([]);
  });

  it('lists every error code with its sentence, as the sources have them today', () => {
    const { enum: codes, description } = resolved(document, { $ref: '#/components/schemas/ProblemCode' });
    expect(codes).toEqual(Object.keys(ERROR_CODES));
    expect(description).toContain('| `VERSION_CONFLICT` | 409 | 记录已被他人改动');
    expect(() => execFileSync(process.execPath, ['scripts/error-codes.mjs', '--check'])).not.toThrow();
  });

  it('gives the web its types', async () => {
    const written = astToString(await openapiTypescript(document as never));
    expect(written).toContain('Problem: {');
    expect(written).not.toMatch(/: unknown;.*body/);
    const parsed = ts.transpileModule(written, { reportDiagnostics: true });
    expect(parsed.diagnostics).toEqual([]);
    for (const { operation } of operations()) expect(written).toContain(`${operation.operationId ?? ''}: {`);
  });

  it('is sent once and known again', async () => {
    const first = await rig.browser().ask('GET', '/api/openapi.json');
    const etag = String(first.headers['etag']);
    const again = await rig.browser().ask('GET', '/api/openapi.json', undefined, { 'if-none-match': etag });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: {} });
  });

  const bodyOf = (operation: ReturnType<typeof operations>[number]['operation']) => {
    const body = operation.requestBody;
    return body === undefined || '$ref' in body ? undefined : body.content['application/json'];
  };
  const inlined = (schema: SchemaOrRef) => ({ ...schema, components: document.components });
  const answerChecker = () => addFormats.default(new Ajv2020({ strict: false, allErrors: true }));

  function nakedFields(at: string, schema: SchemaOrRef | undefined): string[] {
    if (!schema) return [`${at} body`];
    const body: Schema = resolved(document, schema);
    if (body.type === 'array' || body.additionalProperties) return [];
    const fields = Object.entries(body.properties ?? {});
    if (fields.length === 0) return [`${at} body has no fields`];
    return fields.flatMap(([name, field]) => {
      const { type, anyOf, allOf, oneOf } = resolved(document, field);
      return type || anyOf || allOf || oneOf ? [] : [`${at} ${name}`];
    });
  }

  describe('as a page', () => {
    const get = async (path: string) => {
      const answer = await fetch(`${await rig.app.getUrl()}${path}`);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };

    it('is Chinese, and takes nothing from elsewhere and no script from within', async () => {
      const page = await get('/api/docs');
      const html = page.text;
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(html).toContain('<title>三单督办 接口文档</title>');
      expect(html).not.toMatch(/<script(?![^>]* src=)|https?:\/\/|\son\w+=/);
      const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
      expect(parts).toHaveLength(4);
      for (const part of parts)
        expect({ part, status: (await get(part)).status }).toEqual({ part, status: 200 });
    });

    it.each(['/api/docs/index.html', '/api/docs/..%2fpackage.json', '/api/docs/constructor'])(
      'gives out no other file: %s',
      async (path) => {
        const answer = await get(path);
        expect(answer.status).toBe(404);
        expect(JSON.parse(answer.text)).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
      },
    );
  });
});
