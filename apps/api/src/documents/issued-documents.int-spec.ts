import { createHash } from 'node:crypto';
import { DEFAULT_TEMPLATES, type DocumentTemplate } from '#domain/official-document';
import { day, instantAt } from '#domain/shared';
import { ChainProof, DocumentPrint, type FileProof } from '#features/documents';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { Browser } from '../http/rig-for-specs.ts';
import { noticesRig, type NoticesRig } from '../notices/rig-for-specs.ts';
import { scannedFrom } from './qr-for-specs.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('an issued document', () => {
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));
  let database: TestDatabase;
  let rig: NoticesRig;
  let ids: number[];

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await noticesRig(database.connection, clock, new TestClock(clock.at), 4);
    await rig.sweepOn('2024-07-11');
    ids = await rig.ids(1, 'issued');
  });

  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const download = async (noticeId: number, format: 'pdf' | 'docx'): Promise<Buffer> => {
    const { cookie = '' } = await rig.signedIn('supervisor');
    const path = `/api/notices/${noticeId}/document?format=${format}`;
    const answer = await fetch(`${rig.origin}${path}`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const press = () => rig.app.get(DocumentPrint, { strict: false }).run();
  const prove = (bytes: Buffer): Promise<FileProof> =>
    rig.app.get(ChainProof, { strict: false }).prove(bytes);
  const noticeAt = (index: number): number => ids[index] ?? 0;
  const codeOf = async (noticeId: number): Promise<string> => {
    const [row] = await rig.query<{ code: string }>('SELECT code FROM issued_documents WHERE subject = $1', [
      `notice:${noticeId}`,
    ]);
    return row?.code ?? '';
  };
  const publish = async (
    kind: 'guidance_list' | 'interview_notice',
    template: DocumentTemplate,
    based: number,
  ) => {
    const approver = await rig.signedIn('approver');
    return approver.ask('POST', '/api/document-templates', {
      ...{ officeId: rig.office.officeId, kind, template, basedOnVersion: based, note: '调整用语。' },
    });
  };

  it('is printed once: by the job, by whoever asks first, and with the same bytes for everybody after', async () => {
    const [early, again] = await Promise.all([
      ...([download(noticeAt(0), 'pdf'), download(noticeAt(0), 'pdf'), press(), press()] as const),
    ]);
    expect(again).toEqual(early);
    expect(await press()).toBe(false);
    const counts = await rig.query<{ documents: number; files: number; entries: number }>(
      `SELECT (SELECT count(*)::int FROM issued_documents WHERE printed_at IS NOT NULL) AS documents,
              (SELECT count(*)::int FROM issued_files) AS files,
              (SELECT count(*)::int FROM ledger_entries WHERE action = 'document.printed') AS entries`,
    );
    expect(counts).toEqual([{ documents: 4, files: 8, entries: 4 }]);
    expect((await download(noticeAt(0), 'pdf')).equals(early)).toBe(true);
    const side = await Promise.all([download(noticeAt(1), 'docx'), download(noticeAt(1), 'docx')]);
    expect(side[0]?.equals(side[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('stays what it was when the words, the unit and the people change; the next one has the new words', async () => {
    const before = await download(noticeAt(0), 'docx');
    const standard = DEFAULT_TEMPLATES.guidance_list;
    const lines = [{ text: '现将有关情况函告如下。' }, ...standard.lines.slice(1)];
    const published = await publish('guidance_list', { ...standard, lines }, 0);
    expect([published.status, published.body]).toMatchObject([201, { version: 1, current: true }]);
    await rig.query(`UPDATE organizations SET name = name || '（已更名）'`);
    await rig.query(`UPDATE people SET name = name || '（已更名）'`);
    expect((await download(noticeAt(0), 'docx')).equals(before)).toBe(true);
    await expect(rig.query('UPDATE issued_files SET sha256 = $1', [''])).rejects.toThrow('written once');
    await expect(rig.query(`UPDATE issued_documents SET title = ''`)).rejects.toThrow('written once');
    await expect(rig.query('DELETE FROM document_templates')).rejects.toThrow('written once');
    await rig.query(`UPDATE notices SET status = 'withdrawn' WHERE id = $1`, [noticeAt(3)]);
  });

  it('can be asked for by anybody who holds its code, and tells nothing of what it says', async () => {
    const code = await codeOf(noticeAt(0));
    const anybody = new Browser(rig.origin);
    const { status, body } = await anybody.ask('GET', `/api/public/documents/${code.toLowerCase()}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ code, kind: 'guidance_list', kindName: '工作指引清单', number: '云法督〔2024〕1号' },
      ...{
        title: expect.any(String) as string,
        issuer: expect.any(String) as string,
        issuedOn: '2024-07-11',
      },
      ...{ state: 'in_force', stateName: '有效', endedOn: null },
      digests: [
        { format: 'pdf', sha256: sha256(await download(noticeAt(0), 'pdf')) },
        { format: 'docx', sha256: sha256(await download(noticeAt(0), 'docx')) },
      ],
    });
    const unknown = await anybody.ask('GET', '/api/public/documents/7K3M-9QXD-2VTA');
    expect([unknown.status, unknown.body['code']]).toEqual([404, 'DOCUMENT_CODE_NOT_FOUND']);
    const withdrawn = await anybody.ask('GET', `/api/public/documents/${await codeOf(noticeAt(3))}`);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', stateName: '已撤回' });
  });

  it('has a page without scripts to which its picture leads', async () => {
    const code = await codeOf(noticeAt(0));
    const anybody = new Browser(rig.origin);
    const address = new URL((await scannedFrom(await download(noticeAt(0), 'pdf'))) ?? '');
    expect(address.pathname).toBe(`/verify/${code}`);
    const page = await anybody.travel(address.pathname);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('现行有效');
    expect(page.text).toContain('云法督〔2024〕1号');
    expect(page.text).not.toContain('<script');
    const asked = await anybody.travel(`/verify?code=${encodeURIComponent('"><script>')}`);
    expect([asked.status, asked.text.includes('<script')]).toEqual([404, false]);
    expect((await anybody.travel('/verify')).status).toBe(200);
  });

  it('is known by its file, and a file of others is not', async () => {
    const bytes = await download(noticeAt(0), 'pdf');
    const anybody = new Browser(rig.origin);
    const check = (digest: string) => anybody.ask('POST', '/api/public/documents/check', { sha256: digest });
    const genuine = await check(sha256(bytes).toUpperCase());
    expect(genuine.body).toMatchObject({ verdict: 'genuine', document: { state: 'in_force' } });
    expect((await check('0'.repeat(64))).body).toMatchObject({ verdict: 'unknown', document: null });
    expect((await check('abc')).status).toBe(400);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), '文书.pdf');
    const sent = await fetch(`${rig.origin}/api/public/documents/check-file`, { method: 'POST', body: form });
    expect(await sent.json()).toMatchObject({ verdict: 'genuine', sha256: sha256(bytes) });
  });

  it('is proved by the ledger: genuine, withdrawn, altered, unknown', async () => {
    const bytes = await download(noticeAt(0), 'pdf');
    const genuine = await prove(bytes);
    expect(genuine).toMatchObject({
      verdict: 'genuine',
      findings: [],
      document: { number: '云法督〔2024〕1号' },
    });
    expect(genuine.entry?.seq).toBeGreaterThan(0);
    expect(await prove(await download(noticeAt(3), 'docx'))).toMatchObject({ verdict: 'withdrawn' });
    const altered = Buffer.concat([bytes, Buffer.from('\n% 改')]);
    expect(await prove(altered)).toMatchObject({
      ...{ verdict: 'altered', entry: null },
      document: { code: await codeOf(noticeAt(0)) },
    });
    expect(await prove(Buffer.from('别处的文件'))).toMatchObject({ verdict: 'unknown', document: null });
  });
});
