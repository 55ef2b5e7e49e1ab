import { strFromU8, unzipSync } from 'fflate';
import { day, instantAt } from '#domain/shared';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { noticesRig, type NoticesRig } from '../notices/rig-for-specs.ts';

describe('a document over HTTP', () => {
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));
  let database: TestDatabase;
  let rig: NoticesRig;

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await noticesRig(database.connection, clock, new TestClock(clock.at), 2);
    await rig.sweepOn('2024-07-11');
  });

  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const get = async (login: string, path: string) => {
    const { cookie = '' } = await rig.signedIn(login);
    return fetch(`${rig.origin}${path}`, { headers: { cookie } });
  };
  const notice = async () => {
    const [row] = await rig.query<{ id: number; unit: string }>(
      `SELECT id, content->>'addressee' AS unit FROM notices ORDER BY id LIMIT 1`,
    );
    return { unit: row?.unit, path: `/api/notices/${row?.id}/document` };
  };

  it('is a PDF, or a Word file that says what the notice says', async () => {
    const { path, unit } = await notice();
    const pdf = await get('supervisor', path);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const word = await get('liaison', `${path}?format=docx`);
    const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
    const said = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
    expect(said).toContain(`${unit}：`);
    expect(said).toContain('一、有关情况');
  });

  it('is for those who may read the notice, and for nobody else', async () => {
    const { path } = await notice();
    for (const login of ['neighbour', 'stranger']) expect((await get(login, path)).status).toBe(404);
    expect((await get('supervisor', `${path}?format=exe`)).status).toBe(400);
  });
});
