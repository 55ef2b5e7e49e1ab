import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

interface Line {
  readonly id: number;
  readonly action: string;
  readonly actionTitle: string;
  readonly actor: string;
  readonly subject: string;
  readonly actorName: string | null;
}

describe('the ledger before the auditor', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let ledger: LedgerService;
  let liaison: number;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));

  const lines = async (browser: Browser, query: string) => {
    const { status, body } = await browser.ask('GET', `/api/ledger?${query}`);
    expect(status).toBe(200);
    return body as unknown as { items: Line[]; next: string | null };
  };
  const file = async (browser: Browser, query: string) => {
    const response = await fetch(`${await rig.app.getUrl()}/api/ledger/export?${query}`, {
      headers: { cookie: browser.cookie ?? '', 'x-forwarded-for': '10.1.2.3' },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') };
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    liaison = await rig.personId('liaison');
    ledger = new LedgerService(rig.uow);
    const write = (on: string, from: number, to: number) =>
      rig.uow.run((tx) =>
        ledger.append(
          tx,
          instantAt(day(on), '10:00'),
          { kind: 'person', id: liaison, from: '10.9.9.9' },
          Array.from({ length: to - from + 1 }, (_, nth) => ({
            action: nth % 10 === 0 ? 'task.returned' : 'task.accepted',
            subject: `task:${from + nth}`,
            before: { status: 'assigned' },
            after: { status: 'accepted', note: '=1+1，“甲”' },
          })),
        ),
      );
    await write('2024-03-01', 1, 1_500);
    await write('2024-03-02', 1_501, 1_540);
    await ledger.seal();
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is open to the auditor alone', async () => {
    for (const login of ['sysadmin', 'secadmin', 'leader', 'approver']) {
      const browser = await rig.signedIn(login);
      for (const path of ['ledger', 'ledger/1', 'ledger/verification', 'ledger/export?format=csv']) {
        expect(await browser.ask('GET', `/api/${path}`)).toMatchObject({ status: 403 });
      }
    }
  });

  it('is read page by page, newest first, each entry once', async () => {
    const auditor = await rig.signedIn('inspector');
    const seen: Line[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: Line[]; next: string | null } = await lines(
        auditor,
        `limit=200&subject=&action=task.${cursor === '' ? '' : `&cursor=${cursor}`}`.replace('subject=&', ''),
      );
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(seen).toHaveLength(1_540);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1_540);
    expect(seen[0]).toMatchObject({
      ...{ action: 'task.accepted', actionTitle: '签收任务' },
      ...{ subject: 'task:1540', actor: `person:${liaison}` },
      ...{ actorName: '人员liaison', from: '10.9.9.9', at: '2024-03-02T02:00:00.000Z' },
    });
  });

  it('is found by day, person, action and subject together', async () => {
    const auditor = await rig.signedIn('inspector');
    const count = async (query: string) => (await lines(auditor, `limit=200&${query}`)).items.length;
    expect(await count('from=2024-03-02&to=2024-03-02')).toBe(40);
    expect(await count('from=2024-03-02&to=2024-03-02&action=task.returned')).toBe(4);
    expect(await count(`subject=task:7&actor=person:${liaison}`)).toBe(1);
    expect(await count('subject=task:7&actor=system')).toBe(0);
    expect(await count('to=2024-02-29')).toBe(0);
    // The underscore is a letter here, not any letter.
    expect(await count('action=task_')).toBe(0);
    for (const wrong of ['actor=x', 'action=%25', 'from=2024-02-30', 'cursor=abc', 'subject=%3D']) {
      expect(await auditor.ask('GET', `/api/ledger?${wrong}`)).toMatchObject({ status: 400 });
    }
    const farOff = await auditor.ask('GET', '/api/ledger?to=9999-12-31&from=0001-01-01&limit=1');
    expect(farOff.status).toBeLessThan(500);
  });

  it('shows one entry whole, with what stood before and after', async () => {
    const auditor = await rig.signedIn('inspector');
    const [line] = (await lines(auditor, 'subject=task:7')).items;
    expect(await auditor.ask('GET', `/api/ledger/${line?.id}`)).toMatchObject({
      status: 200,
      body: { before: { status: 'assigned' }, after: { status: 'accepted' }, context: { from: '10.9.9.9' } },
    });
    expect(await auditor.ask('GET', '/api/ledger/999999')).toMatchObject({
      status: 404,
      body: { code: 'LEDGER_ENTRY_NOT_FOUND' },
    });
  });

  it('leaves as CSV that Excel reads and that carries no formula, entered itself', async () => {
    const auditor = await rig.signedIn('inspector');
    await rig.uow.run((tx) =>
      ledger.append(tx, instantAt(day('2024-03-03'), '10:00'), SYSTEM, [
        { action: 'task.edited', subject: 'task:=cmd', after: '+SUM(1)', context: { from: '@evil' } },
      ]),
    );
    const { bytes, text, headers } = await file(auditor, 'format=csv&from=2024-03-01&to=2024-03-03');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain('attachment');
    const rows = text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + 1_541);
    expect(rows[1]).toContain('2024-03-01 10:00,2024-03-01T02:00:00.000Z,人员liaison');
    expect(rows[1]).toContain('"{""status"":""assigned""}"');
    expect(rows.at(-1)).toContain(",系统,system,'@evil,修改任务草稿,task.edited,");
    expect((await rig.entries('ledger.exported')).at(-1)).toMatchObject({
      actor: `person:${await rig.personId('inspector')}`,
      after: { format: 'csv', filter: { from: '2024-02-29T16:00:00.000Z' } },
      context: { from: '10.1.2.3' },
    });
  });

  it('leaves as JSON lines that hold everything', async () => {
    const auditor = await rig.signedIn('inspector');
    const { text } = await file(auditor, 'format=jsonl&to=2024-03-02');
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line & { hash: string; prevHash: string });
    expect(entries).toHaveLength(1_540);
    entries.slice(1).forEach((entry, nth) => {
      expect(entry.prevHash).toBe(entries[nth]?.hash);
    });
    expect((await file(auditor, 'format=xml')).status).toBe(400);
  });

  it('is proven, and names what somebody changed', async () => {
    const auditor = await rig.signedIn('inspector');
    const prove = async () => (await auditor.ask('GET', '/api/ledger/verification')).body;
    await ledger.seal();
    expect(await prove()).toMatchObject({ state: 'done', result: { verified: true, findings: [] } });
    await dataSource.query('ALTER TABLE ledger_entries DISABLE TRIGGER USER');
    await dataSource.query("UPDATE ledger_entries SET actor = 'person:1' WHERE seq = 77");
    await dataSource.query('ALTER TABLE ledger_entries ENABLE TRIGGER USER');
    expect(await prove()).toMatchObject({
      state: 'done',
      result: { verified: false, findings: [{ kind: 'content_changed', seq: 77 }] },
    });
  });
});
