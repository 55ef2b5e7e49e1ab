import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { AttachmentRepository, AttachmentSweep } from '#features/attachments';
import { DiskFileStore } from '#platform/file-store';
import { ClamdScanner } from '#platform/virus-scan';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, enterTasks, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';
import { clamdThatFinds, credentials, docx, download, PDF, PNG, upload } from './rig-for-specs.ts';

describe('attachments over HTTP', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let folder: string;
  let files: DiskFileStore;
  let clamd: Awaited<ReturnType<typeof clamdThatFinds>>;
  let liaison: Browser;
  let approver: Browser;
  let stranger: Browser;
  const dueOn = day('2024-09-30');
  const clocks = {
    clock: new TestClock(instantAt(day('2024-07-12'), '09:00')),
    securityClock: new TestClock(instantAt(day('2026-03-02'), '09:00')),
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    folder = await mkdtemp(join(tmpdir(), 'sandan-attachments-'));
    files = new DiskFileStore(folder);
    clamd = await clamdThatFinds('THE-VIRUS');
    rig = await apiRig(dataSource, clocks, { files, scanner: new ClamdScanner(clamd.address) });
    await rig.uow.run(async (tx) => {
      const office = await enterSmallOffice(tx);
      await enterTasks(tx, office, { count: 12, dueOn, nextDueAt: instantAt(dueOn) });
      await tx.query(
        `WITH o AS (INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
           VALUES ('sibling', '邻居单位', 'unit', 'city', $1, '2024-01-01') RETURNING id),
         p AS (INSERT INTO people (code, name, email) VALUES ('stranger', '邻居', 'stranger@yunxi.example') RETURNING id)
         INSERT INTO appointments (person_id, organization_id, role, valid_from)
         SELECT p.id, o.id, 'liaison', '2024-01-01' FROM p, o`,
        [office.officeId],
      );
    });
    await rig.giveEverybodyAccounts();
    [liaison, approver, stranger] = (await Promise.all(
      ['liaison', 'approver', 'stranger'].map((login) => rig.signedIn(login)),
    )) as [Browser, Browser, Browser];
  });
  afterAll(async () => {
    await rig.close();
    await new Promise((done) => clamd.server.close(done));
    await dataSource.destroy();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  let used = 0;
  const newTask = async () => {
    used += 1;
    const [row] = await dataSource.query<{ id: number }[]>('SELECT id FROM tasks WHERE code LIKE $1', [
      `T${used}-%`,
    ]);
    return row?.id ?? 0;
  };
  const setTask = (id: number, status: string) =>
    dataSource.query('UPDATE tasks SET status = $2 WHERE id = $1', [id, status]);
  const kept = async () => {
    const keys: string[] = [];
    for await (const { sha256 } of files.contents()) keys.push(sha256);
    return keys;
  };
  const rows = async () => {
    const [row] = await dataSource.query<{ count: number }[]>('SELECT count(*) AS count FROM attachments');
    return row?.count;
  };
  const listed = async (browser: Browser, task: number, more = '') =>
    (await browser.ask('GET', `/api/attachments?subject=task:${task}${more}`)).body['items'] as {
      id: number;
      revision: number;
    }[];

  it('come back byte for byte under their Chinese name, entered in the ledger', async () => {
    const task = await newTask();
    const bytes = docx('进展');
    const { status, body } = await upload(
      rig,
      liaison,
      `subject=task:${task}`,
      bytes,
      '进展 说明（终）.docx',
    );
    expect(status).toBe(201);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(body).toMatchObject({
      ...{ subject: `task:${task}`, name: '进展 说明（终）.docx', size: bytes.length, sha256 },
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...{ revision: 1, scan: 'clean', uploadedByName: '人员liaison', removedAt: null, showsInline: false },
    });
    const id = Number(body['id']);
    expect((await liaison.ask('GET', `/api/attachments/${id}`)).body).toEqual(body);
    expect(await listed(approver, task)).toEqual([body]);

    const answer = await download(rig, approver, `${id}/content?inline=1`);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="?? ?????.docx"; filename*=UTF-8''${encodeURIComponent('进展 说明（终）.docx')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${sha256}"`,
    });
    const again = await download(rig, approver, `${id}/content`, { 'if-none-match': `"${sha256}"` });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const part = (range: string, more: Record<string, string> = {}) =>
      download(rig, approver, `${id}/content`, { range, ...more });
    const rest = await part('bytes=10-', { 'if-range': `"${sha256}"` });
    expect([rest.status, rest.bytes.equals(bytes.subarray(10))]).toEqual([206, true]);
    expect(rest.headers.get('content-range')).toBe(`bytes 10-${bytes.length - 1}/${bytes.length}`);
    const beyond = await part(`bytes=${bytes.length}-`);
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    expect((await part('bytes=10-', { 'if-range': '"of another"' })).status).toBe(200);
    expect((await rig.entries('attachment.added')).at(-1)).toMatchObject({
      subject: `task:${task}`,
      actor: `person:${await rig.personId('liaison')}`,
      after: { attachmentId: id, name: '进展 说明（终）.docx', sha256 },
    });
  });

  it('are not there for a sibling unit, and closed to who works on no tasks', async () => {
    const task = await newTask();
    const { body } = await upload(rig, liaison, `subject=task:${task}`, PDF, '材料.pdf');
    const id = Number(body['id']);
    const asked = await Promise.all([
      stranger.ask('GET', `/api/attachments?subject=task:${task}`),
      stranger.ask('GET', `/api/attachments/${id}`),
      stranger.ask('GET', `/api/attachments/${id}/content`),
      stranger.ask('DELETE', `/api/attachments/${id}`, { reason: '无' }),
      upload(rig, stranger, `subject=task:${task}`, PDF, '材料.pdf'),
      upload(rig, stranger, `subject=task:${task}&replaces=${id}`, PDF, '材料.pdf'),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const inspector = await rig.signedIn('inspector');
    expect(await inspector.ask('GET', `/api/attachments/${id}`)).toMatchObject({ status: 403 });
    const leader = await rig.signedIn('leader');
    expect(await leader.ask('GET', `/api/attachments/${id}`)).toMatchObject({ status: 200 });
    expect(await upload(rig, leader, `subject=task:${task}`, PDF, '材料.pdf')).toMatchObject({ status: 403 });
  });

  it('are replaced by a new version; the former stays readable, and only one of two at once wins', async () => {
    const task = await newTask();
    const first = Number((await upload(rig, liaison, `subject=task:${task}`, PDF, '表.pdf')).body['id']);
    const replace = (name: string) =>
      upload(rig, liaison, `subject=task:${task}&replaces=${first}`, docx(name), name);
    const both = await Promise.all([replace('表二.docx'), replace('表三.docx')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const winner = both.find(({ status }) => status === 201)?.body ?? {};
    expect(winner).toMatchObject({ revision: 2, replacesId: first });
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'ATTACHMENT_REPLACED_STATE',
      details: { replacedById: winner['id'] },
    });
    expect(await listed(liaison, task)).toEqual([winner]);
    expect((await listed(liaison, task, '&show=all')).map(({ revision }) => revision)).toEqual([1, 2]);
    expect((await download(rig, liaison, `${first}/content`)).bytes.equals(PDF)).toBe(true);
    const other = await newTask();
    expect(
      await upload(rig, liaison, `subject=task:${other}&replaces=${first}`, PDF, '表.pdf'),
    ).toMatchObject({ status: 404, body: { code: 'ATTACHMENT_NOT_FOUND' } });
  });

  it.each([
    [
      'a program under another name',
      Buffer.from(`MZ${'\0'.repeat(200)}`),
      '报告.pdf',
      'ATTACHMENT_CONTENT_MISMATCH',
    ],
    ['a page', '<html><script>1</script></html>', '页面.html', 'ATTACHMENT_TYPE_REFUSED'],
    ['a page under another name', '  <!DOCTYPE html><p>', '页面.txt', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', '图.png', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a script', '#!/bin/sh\nrm', '说明.txt', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['macros', docx('宏', 'word/vbaProject.bin'), '表.docx', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a program in an archive', docx('包', 'setup.exe'), '包.zip', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['nothing', '', '空.txt', 'ATTACHMENT_EMPTY'],
    ['no ending', 'text', '说明', 'ATTACHMENT_NAME_INVALID'],
    ['a virus', 'THE-VIRUS', '说明.txt', 'ATTACHMENT_INFECTED'],
  ])('refuse %s and keep nothing of it', async (_, content, name, code) => {
    const [before, stored] = [await rows(), await kept()];
    const answer = await upload(rig, liaison, `subject=task:${used}`, content, name);
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(await rows()).toBe(before);
    expect(await kept()).toEqual(stored);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('note who brought a virus', async () => {
    expect((await rig.entries('attachment.infection_refused')).at(-1)).toMatchObject({
      actor: `person:${await rig.personId('liaison')}`,
      after: { name: '说明.txt', threat: 'Test-Virus' },
    });
  });

  it.each([
    ['中文，UTF-8', Buffer.from('序号,单位\n1,司法局\n'), '表.csv', 'text/csv'],
    ['中文 in GB18030', Buffer.from([0xcb, 0xbe, 0xb7, 0xa8, 0xbe, 0xd6]), '说明.txt', 'text/plain'],
    ['a picture', PNG, '现场.PNG', 'image/png'],
    ['an archive', docx('包').subarray(0), '材料.docx', 'wordprocessingml'],
  ])('take in %s', async (_, content, name, mediaType) => {
    const { status, body } = await upload(rig, liaison, `subject=task:${used}`, content, name);
    expect([status, body['mediaType']]).toEqual([201, expect.stringContaining(mediaType)]);
  });

  it('show a picture in the page when asked to', async () => {
    const task = await newTask();
    const { body } = await upload(rig, liaison, `subject=task:${task}`, PNG, '现场.png');
    const disposition = async (query: string) =>
      (await download(rig, liaison, `${String(body['id'])}/content${query}`)).headers.get(
        'content-disposition',
      );
    expect(await disposition('?inline=1')).toMatch(/^inline;/);
    expect(await disposition('')).toMatch(/^attachment;/);
  });

  it('are taken back by who brought them until the work is handed in, by the office at any time', async () => {
    const task = await newTask();
    const add = async (name: string) =>
      Number((await upload(rig, liaison, `subject=task:${task}`, PDF, name)).body['id']);
    const [own, late] = [await add('误传.pdf'), await add('材料.pdf')];
    const remove = (browser: Browser, id: number, reason: string) =>
      browser.ask('DELETE', `/api/attachments/${id}`, { reason });
    expect(await remove(liaison, own, '')).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
    const head = await rig.signedIn('head');
    expect(await remove(head, own, '不是我传的')).toMatchObject({ status: 403 });
    const removed = await remove(liaison, own, '误传');
    expect(removed).toMatchObject({
      status: 200,
      body: { removedReason: '误传', removedByName: '人员liaison' },
    });
    expect(await remove(liaison, own, '再次')).toEqual({ ...removed, headers: expect.anything() as object });

    await setTask(task, 'submitted');
    expect(await remove(liaison, late, '想改')).toMatchObject({
      status: 409,
      body: { code: 'ATTACHMENT_SUBJECT_STATE' },
    });
    expect(await upload(rig, liaison, `subject=task:${task}`, PDF, '补.pdf')).toMatchObject({ status: 409 });
    expect(await remove(approver, late, '含个人信息')).toMatchObject({ status: 200 });
    expect(await listed(liaison, task)).toEqual([]);
    const content = await liaison.ask('GET', `/api/attachments/${late}/content`);
    expect(content).toMatchObject({ status: 410, body: { code: 'ATTACHMENT_REMOVED' } });
    expect(await kept()).toContain(createHash('sha256').update(PDF).digest('hex'));
    const entries = await rig.entries('attachment.removed');
    expect(entries.map(({ after }) => after)).toEqual([
      { attachmentId: own, reason: '误传' },
      { attachmentId: late, reason: '含个人信息' },
    ]);
  });

  it('come in pages', async () => {
    const task = await newTask();
    const ids: unknown[] = [];
    for (const n of [1, 2, 3])
      ids.push((await upload(rig, liaison, `subject=task:${task}`, PDF, `${n}.pdf`)).body['id']);
    const path = `/api/attachments?subject=task:${task}&limit=2`;
    const first = (await liaison.ask('GET', path)).body;
    const second = (await liaison.ask('GET', `${path}&cursor=${String(first['next'])}`)).body;
    const all = [first, second].flatMap(({ items }) => items as { id: number }[]).map(({ id }) => id);
    expect([all, second['next']]).toEqual([ids, null]);
  });

  it('are thirty a record and 50 MB a file at most', async () => {
    const task = await newTask();
    await dataSource.query(
      `INSERT INTO attachments (subject_kind, subject_id, name, media_type, size, sha256, scan, uploaded_at)
       SELECT 'task', $1, n || '.pdf', 'application/pdf', 1, $2, 'clean', now() FROM generate_series(1, 30) n`,
      [task, createHash('sha256').update(PDF).digest('hex')],
    );
    expect(await upload(rig, liaison, `subject=task:${task}`, PDF, '31.pdf')).toMatchObject({
      status: 422,
      body: { code: 'ATTACHMENTS_TOO_MANY' },
    });
    const large = Buffer.alloc(50 * 1024 * 1024 + 1, 'a');
    const stored = await kept();
    expect(await upload(rig, liaison, `subject=task:${await newTask()}`, large, '大.txt')).toMatchObject({
      status: 413,
      body: { code: 'UPLOAD_TOO_LARGE' },
    });
    expect([await kept(), await readdir(join(folder, 'incoming'))]).toEqual([stored, []]);
  });

  it('leave nothing that anybody sees when the upload is killed in the middle', async () => {
    const task = await newTask();
    const [before, stored] = [await rows(), await kept()];
    const { hostname, port } = new URL(await rig.app.getUrl());
    const head = Object.entries(credentials(liaison)).map(([name, value]) => `${name}: ${value}`);
    const socket = connect(Number(port), hostname);
    socket.write(
      [
        `POST /api/attachments?subject=task:${task} HTTP/1.1`,
        ...['Host: x', 'Content-Type: multipart/form-data; boundary=b', 'Content-Length: 9000000', ...head],
        ...[
          '',
          '--b',
          'Content-Disposition: form-data; name="file"; filename="a.txt"',
          '',
          'half '.repeat(50_000),
        ],
      ].join('\r\n'),
    );
    const incoming = () => readdir(join(folder, 'incoming'));
    const until = async (check: () => Promise<boolean>) => {
      const deadline = Date.now() + 20_000;
      while (!(await check()) && Date.now() < deadline) await new Promise((next) => setImmediate(next));
    };
    await until(async () => (await incoming()).length === 1);
    expect(await incoming()).toHaveLength(1);
    socket.destroy();
    await until(async () => (await incoming()).length === 0);
    expect(await incoming()).toEqual([]);
    expect([await rows(), await kept(), await listed(liaison, task)]).toEqual([before, stored, []]);
  });

  it('sweep bytes that no record speaks of, and no others', async () => {
    const sweep = new AttachmentSweep(rig.uow, new AttachmentRepository(), files);
    const later = new Date(Date.now() + 60_000);
    // What was refused at the last step, such as the slower of two versions.
    await sweep.sweep(later);
    const orphan = await files.put(Readable.from([Buffer.from('kept, then killed before it was recorded')]));
    await files.receive(Readable.from([Buffer.from('killed on its way in')]));
    const all = await kept();
    expect(await sweep.sweep(new Date(Date.now() - 3_600_000))).toMatchObject({ removed: 0, broken: 0 });
    expect(await sweep.sweep(later)).toEqual({
      contents: all.length,
      removed: 1,
      broken: 1,
    });
    expect(await kept()).toEqual(all.filter((key) => key !== orphan.sha256));
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('say clearly when the scanner is away, and keep nothing', async () => {
    await new Promise((done) => clamd.server.close(done));
    const before = await rows();
    const answer = await upload(rig, liaison, `subject=task:${used}`, PDF, '材料.pdf');
    expect(answer).toMatchObject({ status: 503, body: { code: 'VIRUS_SCANNER_UNAVAILABLE' } });
    expect(await rows()).toBe(before);
  });
});
