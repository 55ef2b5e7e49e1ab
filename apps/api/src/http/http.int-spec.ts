import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'node:http';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { Public } from './access.ts';
import { type ApiRig, apiRig, type Browser } from './rig-for-specs.ts';
import { routesOf } from './route-book.ts';

/** As if somebody had forgotten to say who may. */
@Controller('planted')
class PlantedController {
  @Get('open')
  @Public()
  open(): string {
    return 'open';
  }

  @Get('forgotten/:id')
  forgotten(): string {
    return 'forgotten';
  }
}

@Module({ controllers: [PlantedController] })
class PlantedModule {}

const unmarked = (app: NestFastifyApplication) =>
  routesOf(app)
    .filter(({ access }) => access === undefined)
    .map(({ method, path, handler }) => `${method} ${path} ${handler}`);

describe('the HTTP door', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let leader: Browser;
  const now = instantAt(day('2026-03-02'), '09:00');

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock: new TestClock(now), securityClock: new TestClock(now) });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    leader = await rig.signedIn('leader');
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  describe('routes', () => {
    it('each name their permission or are public', () => {
      expect(unmarked(rig.app)).toEqual([]);
      expect(routesOf(rig.app).length).toBeGreaterThan(20);
    });

    it('that forget to are found', async () => {
      const app = await NestFactory.create<NestFastifyApplication>(PlantedModule, new FastifyAdapter(), {
        logger: false,
      });
      await app.init();
      expect(unmarked(app)).toEqual(['GET /planted/forgotten/:id PlantedController.forgotten']);
      await app.close();
    });

    it('are closed to whoever is not signed in, all that are not public', async () => {
      for (const { method, path, access } of routesOf(rig.app)) {
        if (access?.kind === 'public') continue;
        const url = `/api${path.replace(/:\w+/g, '1')}`;
        const answer = await rig.browser().ask(method as 'GET', url);
        expect({ url, status: answer.status, code: answer.body['code'] }).toEqual({
          ...{ url, status: 401, code: 'SESSION_MISSING' },
        });
      }
    });
  });

  describe('a write', () => {
    const write = (headers: Record<string, string>) =>
      leader.ask('DELETE', '/api/sessions', undefined, headers);
    const refused = { status: 403, body: { code: 'CSRF_REFUSED' } };

    it('from our own page is heard', async () => {
      expect(await write({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 });
      expect(await write({ origin: 'http://duban.example' })).toMatchObject({ status: 200 });
    });

    it.each([
      ['another site', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
      ['another origin', { origin: 'https://evil.example' }],
      ['nowhere', { origin: 'null' }],
      ['without the token', { 'x-csrf-token': '' }],
      ['with another token', { 'x-csrf-token': 'A'.repeat(43) }],
    ])('from %s is refused', async (_, headers) => {
      expect(await write(headers)).toMatchObject(refused);
    });

    it('that signs in is refused from elsewhere too', async () => {
      const foreign = { 'sec-fetch-site': 'cross-site' };
      const body = { login: 'leader', password: 'x' };
      expect(await rig.browser().ask('POST', '/api/session', body, foreign)).toMatchObject(refused);
    });
  });

  describe('bad input', () => {
    const login = (body: unknown, headers: Record<string, string> = {}) =>
      rig.browser().ask('POST', '/api/session', body, headers);

    it('is answered field by field, in Chinese, with stable codes', async () => {
      const { status, body, headers } = await login({ login: 7, code: 'abc', extra: true });
      expect(status).toBe(400);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({
        type: 'urn:sandan:problem:INPUT_INVALID',
        status: 400,
        code: 'INPUT_INVALID',
        title: '填写的内容有误（extra、login、password、code），请按提示更正后重新提交。',
      });
      expect(body['errors']).toEqual(
        expect.arrayContaining([
          { field: 'extra', code: 'UNKNOWN_FIELD', message: '没有这个字段，请去掉' },
          { field: 'login', code: 'TEXT_EXPECTED', message: '应填文字' },
          { field: 'password', code: 'REQUIRED', message: '必填' },
          { field: 'code', code: 'FORMAT', message: '应填6位数字的动态口令' },
        ]),
      );
      expect((await login({ login: '', password: 'x' })).body['errors']).toEqual([
        { field: 'login', code: 'TOO_SHORT', message: '至少1个字符' },
      ]);
    });

    it.each([
      ['nothing', undefined, 400, 'INPUT_INVALID'],
      ['a list', [], 400, 'INPUT_INVALID'],
      ['half a JSON', '{"login":', 400, 'BODY_MALFORMED'],
      ['null', 'null', 400, 'INPUT_INVALID'],
      ['a poisoned prototype', '{"__proto__":{"a":1}}', 400, 'BODY_MALFORMED'],
      ['a null for what may be missing', { login: 'a', password: 'b', code: null }, 400, 'INPUT_INVALID'],
      ['a NUL', { login: 'a\0', password: 'b' }, 400, 'INPUT_INVALID'],
      ['half a character', { login: 'a\ud800', password: 'b' }, 400, 'INPUT_INVALID'],
      ['a megabyte and more', { login: 'a', password: 'b'.repeat(1_100_000) }, 413, 'BODY_TOO_LARGE'],
    ])('such as %s never breaks anything', async (_, body, status, code) => {
      expect(await login(body)).toMatchObject({ status, body: { code } });
    });

    it('of another type is refused', async () => {
      const xml = { 'content-type': 'application/xml' };
      expect(await login('<login/>', xml)).toMatchObject({
        status: 415,
        body: { code: 'BODY_TYPE_UNSUPPORTED' },
      });
    });

    it.each(['/api/nowhere', '/nowhere'])('%s is no address of ours', async (path) => {
      expect(await leader.ask('GET', path)).toMatchObject({ status: 404, body: { code: 'ROUTE_NOT_FOUND' } });
    });

    it.each(['abc', '0', '-1', '1.5', '1e3', '99999999999999999999'])('“%s” is no id', async (id) => {
      const admin = await rig.signedIn('secadmin');
      expect(await admin.ask('GET', `/api/accounts/${id}`)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'id', code: 'INTEGER_EXPECTED' }] },
      });
    });

    it('in a query is checked like a body', async () => {
      const admin = await rig.signedIn('secadmin');
      const { body } = await admin.ask('GET', '/api/accounts?limit=1000&state=gone&sort=1');
      expect(body['errors']).toEqual(
        expect.arrayContaining([
          { field: 'limit', code: 'TOO_LARGE', message: '不大于200' },
          { field: 'state', code: 'NOT_A_CHOICE', message: '只能是active、invited、locked、disabled之一' },
          { field: 'sort', code: 'UNKNOWN_FIELD', message: '没有这个字段，请去掉' },
        ]),
      );
    });
  });

  it('cannot be framed, sniffed or cached, and promises no https that it has not', async () => {
    const { headers } = await leader.ask('GET', '/api/session');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    });
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('answers an address that nobody can read', async () => {
    const url = new URL(await rig.app.getUrl());
    const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      request({ host: url.hostname, port: url.port, path: '/api/%zz' }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      })
        .on('error', reject)
        .end();
    });
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });
});
