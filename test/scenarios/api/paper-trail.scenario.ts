import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The engine catches up with a month. Milliseconds. */
const TITLE = '公布权责清单';

interface Figure {
  readonly key: string;
  readonly numerator: number;
  readonly list: string;
}

interface Run {
  readonly text: string;
  readonly number?: { readonly figure: string; readonly year: number };
  readonly list?: string;
}

describe('what leaves the office on paper', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let head: Visitor;
  let officeId: number;
  let notice: Item;
  let issued: { pdf: Buffer; docx: Buffer };

  beforeAll(async () => {
    city = await openCity({ printing: true });
    [supervisor, approver, head] = await Promise.all([
      ...[city.as('fanzhenhua'), city.as('qintao'), city.as('xuhuaiyuan')],
    ] as const);
    const [office, unit] = [await supervisor.organization('YX'), await supervisor.organization('YX-CZJ')];
    officeId = office.id;
    const draft = await supervisor.draft({
      ...{
        officeId,
        leadUnitId: unit.id,
        title: TITLE,
        measure: '逐件核对，公布目录。',
        dueOn: '2024-01-12',
      },
    });
    const liaison = await city.as('baochanglin');
    const task = await liaison.act(await supervisor.act(draft, 'assign'), 'accept');
    for (const on of ['2024-01-15', '2024-01-31']) {
      await city.standStillUntil(on);
      await city.letters('nobody@yunxi.example');
    }
    const { notices } = (await supervisor.task(task)) as unknown as { notices: readonly Item[] };
    expect(notices.map(({ level, status }) => [level, status])).toContainEqual([2, 'awaiting_signature']);
    const second = notices.find(({ level }) => level === 2);
    notice = await approver.get(`/api/notices/${second?.id}`);
  });
  afterAll(() => city.close());

  const paper = (who: Visitor, format: 'pdf' | 'docx') =>
    who.bytes(`/api/notices/${notice.id}/document?format=${format}`);
  const wordsOf = (docx: Buffer) =>
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
  const verified = async (name: string, bytes: Buffer) => {
    const file = join(city.folder, name);
    await writeFile(file, bytes);
    const { out, code } = await city.sandan('ledger', 'verify', '--document', file);
    return { said: out.split('\n')[0], code };
  };
  const proof = async () => {
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(wordsOf(issued.docx)) ?? [];
    return city.visitor().ask('GET', `/api/public/documents/${code}`);
  };
  const interviews = async () => {
    const figures = (await approver.get(`/api/statistics?year=2024&officeId=${officeId}`))[
      'figures'
    ] as Figure[];
    const figure = figures.find(({ key }) => key === 'documents.interview');
    if (!figure) throw new Error('约谈 are counted');
    const listed = (await approver.list(`${figure.list}&limit=200`)).map(({ id }) => id);
    return { counted: figure.numerator, listed };
  };

  it('is a draft without a number until it is signed, and the same bytes for everybody from then on', async () => {
    expect(wordsOf(await paper(supervisor, 'docx'))).not.toContain('验证码');
    const signed = await approver.post(`/api/notices/${notice.id}/signature`, { version: notice.version });
    expect(signed).toMatchObject({ status: 'issued' });
    expect(signed['number']).toMatch(/〔2024〕\d+号$/);
    notice = signed;
    issued = { pdf: await paper(head, 'pdf'), docx: await paper(head, 'docx') };
    expect(wordsOf(issued.docx)).toContain(TITLE);
    expect((await paper(supervisor, 'pdf')).equals(issued.pdf)).toBe(true);
  });

  it('comes with the mail to the head of the unit', async () => {
    const letters = await city.letters('xuhuaiyuan@yunxi.example');
    const letter = letters.find(({ subject }) => subject.includes(String(notice['number'])));
    expect(letter?.files).toHaveLength(1);
    expect(letter?.files[0]?.bytes.equals(issued.pdf)).toBe(true);
  });

  it('is proved by its code for anybody, and by its file at the operator’s door', async () => {
    expect((await proof()).body).toMatchObject({ state: 'in_force', number: notice['number'] });
    const { said, code } = await verified('issued.pdf', issued.pdf);
    expect([said?.slice(0, 4), code]).toEqual(['真实有效', 0]);
    const touched = Buffer.concat([issued.pdf, Buffer.from('\n')]);
    expect((await verified('touched.pdf', touched)).said).toContain('已被改动');
    expect((await verified('foreign.pdf', Buffer.from('%PDF-1.7'))).said).toContain('未知');
  });

  it('stays what it was when the office changes its words', async () => {
    const { kinds } = (await approver.get(
      `/api/document-templates/kinds?officeId=${officeId}`,
    )) as unknown as { kinds: { kind: string; template: { title: string; lines: { text: string }[] } }[] };
    const template = kinds.find(({ kind }) => kind === 'interview_notice')?.template;
    const lines = [...(template?.lines ?? []), { text: '联系人另行通知。' }];
    await approver.post('/api/document-templates', {
      ...{ officeId, kind: 'interview_notice', basedOnVersion: 0, note: '写明联系人。' },
      template: { ...template, lines },
    });
    expect((await paper(head, 'docx')).equals(issued.docx)).toBe(true);
  });

  it('is counted with its evidence, in the figures and in the draft of the annual report', async () => {
    const { counted, listed } = await interviews();
    expect(listed).toContain(notice.id);
    expect(listed).toHaveLength(counted);
    const { sections } = (await approver.get(`/api/annual-reports/2024?officeId=${officeId}`)) as unknown as {
      sections: { paragraphs: { runs: Run[] }[] }[];
    };
    const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.runs));
    const told = runs.find(({ number }) => number?.figure === 'documents.interview' && number.year === 2024);
    expect(told?.text).toContain(String(counted));
    const evidence = await approver.list(`${told?.list}&limit=200`);
    expect(evidence.map(({ id }) => id)).toEqual(listed);
  });

  it('says that it was withdrawn, wherever it is shown', async () => {
    const { version } = await supervisor.get(`/api/notices/${notice.id}`);
    await supervisor.post(`/api/notices/${notice.id}/withdrawal`, { version, reason: '事实认定有误。' });
    expect((await proof()).body).toMatchObject({ state: 'withdrawn' });
    const { said, code } = await verified('issued.docx', issued.docx);
    expect([said, code]).toEqual([expect.stringContaining('已撤回'), 1]);
    expect((await paper(head, 'pdf')).equals(issued.pdf)).toBe(true);
  });
});
