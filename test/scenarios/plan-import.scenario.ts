import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { DraftSheet, PlanSheet } from '../../apps/cli/src/views/plan-sheet.view.ts';
import { sandan } from './stage/console.ts';
import { type Office, openOffice } from './stage/office.ts';

const REPORT = `云溪市2023年法治政府建设情况的报告

一、2023年主要工作
全年审查文件72件，案卷合格率92%。
二、2024年工作安排
一是抓好法治学习。举办专题培训6期。
二是规范行政执法。1月10日前公布执法事项清单；行政执法案卷合格率不低于95%。
三是畅通复议渠道。行政复议按期办结率达到100%。
四是延伸复议服务。十月底前建成复议服务站5个。
五是加强宣传引导。推进典型案例宣传。
责任单位：市司法局

云溪市人民政府
2024年1月2日
`;
/** A later version: one figure higher, one item gone. */
const REVISED = REPORT.replace('不低于95%', '不低于98%').replace(/五是.*\n.*\n/, '');
const AS = ['--as', 'fanzhenhua'];

let office: Office;

/** What a command says that must succeed. */
async function said(...words: string[]): Promise<string> {
  const { out, err } = await sandan(...words);
  expect(err).toBe('');
  return out;
}

const told = async <T>(...words: string[]): Promise<T> => JSON.parse(await said(...words, '--json')) as T;

const drafts = async (importId = 1): Promise<readonly DraftSheet[]> =>
  (await told<PlanSheet>('plan', 'show', String(importId))).drafts;
const file = (name: string) => join(office.folder, name);
const openCases = (taskCode: string) =>
  office.runtime.dataSource.query<{ code: string; dueAt: Date | null }[]>(
    `SELECT t.code, c.next_due_at AS "dueAt" FROM tasks t JOIN cases c ON c.task_id = t.id
      WHERE t.code LIKE $1 || '%' AND c.status = 'open' ORDER BY t.id`,
    [taskCode],
  );

/** The least that Word itself would open. */
function word(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}

beforeAll(async () => {
  office = await openOffice();
  await writeFile(file('report.txt'), REPORT);
  await writeFile(file('same.docx'), word(REPORT));
  await writeFile(file('revised.docx'), word(REVISED));
  await writeFile(file('letter.txt'), '云溪市司法局：\n来函收悉。\n');
});

afterAll(() => office.close());

describe('a report on its way to tasks', () => {
  it('is imported for the office of the one who imports it, and shown item by item', async () => {
    const out = await said('plan', 'import', file('report.txt'), ...AS);
    expect(out).toContain('导入 1：已识别5个条目，请逐条核对后确认。');
    expect(out).toContain('计划年度：2024');
    expect(out).toMatch(/\[\d+\] 一是抓好法治学习 {2}〔\d+–\d+〕 保留/);
    expect(out).toContain('时限：2024-01-10（1月10日前）');
    expect(out).toMatch(/指标 1：.*合格率 >= 95%（“[^”]*不低于95%”）/);
    expect(out).toMatch(/建议牵头：.*市司法局）（YX，依据.*“行政复议”.*）/);
    expect(out).toMatch(/建议牵头：.*（YX，文中写明“市司法局”/);
    expect(out).toContain('存疑：未发现可衡量的指标');
    for (const { text, spans } of await drafts()) {
      expect(spans.map(({ start, end }) => REPORT.slice(start, end)).join('\n')).toBe(text);
    }
  });

  it('is known again, even out of another kind of file', async () => {
    const out = await said('plan', 'import', file('same.docx'), '--office', 'YX');
    expect(out).toContain('导入 1：这份报告已导入过（待确认）');
    expect(out).toContain('[1] 一是抓好法治学习');
  });

  it('comes again in another version, which says what it changes', async () => {
    const out = await said('plan', 'import', file('revised.docx'), ...AS);
    expect(out).toContain('它改动了导入 1，查看差异：plan diff 2');
    const diff = await said('plan', 'diff', '2');
    expect(diff).toMatch(/^新增 0 条，删去 1 条，改动 1 条，未变 3 条\n/);
    expect(diff).toContain('－ 五是加强宣传引导');
    expect(diff).toMatch(/指标：.*合格率 >= 95% → .*合格率 >= 98%/);
    expect(await said('plan', 'discard', '2')).toMatch(/^已放弃/);
    expect(await said('plan', 'list', '--state', 'discarded')).toMatch(/2 +已放弃 +2024/);
  });

  it('is corrected by a person: one dropped and one restored, two merged, one split, one edited', async () => {
    const items = await drafts();
    const the = (words: string) => String(items.find(({ text }) => text.includes(words))?.id);
    await said('plan', 'drop', the('典型案例'), the('专题培训'));
    await said('plan', 'restore', the('专题培训'));
    await said('plan', 'merge', the('服务站'), the('办结率'));
    const [first, second] = await told<DraftSheet[]>(
      ...['plan', 'split', the('合格率'), '--before', '行政执法案卷'],
    );
    expect([first?.deadlines.length, second?.indicators.length]).toEqual([1, 1]);

    const edited = await said(
      ...['plan', 'edit', String(first?.id), '--title', '公布执法清单', '--lead', 'YX-FGW'],
      ...['--indicator', '清单 = 1份', '--indicator', '知晓率 >= 80%'],
    );
    expect(edited).toContain('牵头：云溪市发展和改革委员会（YX-FGW）');
    expect(edited).toContain('指标 2：知晓率 >= 80%');
    await said('plan', 'edit', String(first?.id), '--remove-indicator', '2', '--lead', 'YX-ZFJ');

    expect(
      (await drafts()).map(({ title, state, indicators, deadlines }) => [
        state,
        title,
        indicators.length,
        deadlines.length,
      ]),
    ).toEqual([
      ['kept', '抓好法治学习', 1, 0],
      ['kept', '公布执法清单', 1, 1],
      ['kept', expect.stringContaining('行政执法案卷合格率'), 1, 0],
      ['kept', '畅通复议渠道', 2, 1],
      ['dropped', '加强宣传引导', 0, 0],
    ]);
  });

  it('becomes targets by a person alone, each with its place, and is closed', async () => {
    expect(await sandan('plan', 'confirm', '1')).toMatchObject({ out: '', code: 2 });
    const { version } = await told<PlanSheet>('plan', 'show', '1');
    const late = await sandan('plan', 'confirm', '1', ...AS, '--version', String(version - 1));
    expect(late.err).toMatch(/\[VERSION_CONFLICT\]\n$/);

    expect(await said('plan', 'confirm', '1', ...AS)).toMatch(
      /^已确认，成为目标 4 个.*\n目标 +名称\nMB-2024-1-01 +抓好法治学习\n/,
    );
    const kept = (await drafts()).filter(({ target }) => target !== null);
    expect(kept.map(({ target }) => target?.code)).toEqual(
      ['01', '02', '03', '04'].map((nth) => `MB-2024-1-${nth}`),
    );
    const sources = await office.runtime.dataSource.query<{ text: string }[]>(
      `SELECT substring(r.body FROM t.source_start + 1 FOR t.source_end - t.source_start) AS text
         FROM targets t JOIN reports r ON r.id = t.report_id WHERE t.code LIKE 'MB-2024-1-%' ORDER BY t.code`,
    );
    expect(sources.map(({ text }) => text)).toEqual(kept.map(({ text }) => text));
  });

  it('is parted into tasks, of which the person takes some', async () => {
    const out = await said('plan', 'tasks', 'MB-2024-1-04');
    expect(out).toContain('建议牵头：');
    expect(out).toMatch(/1\. .*办结率达到100% {2}期限 2024-12-31\n(?: {3}节点：.*\n){4} {3}提示：.*\n2\. /);
    const accepted = await said(...['plan', 'accept', 'MB-2024-1-04', '--only', '1', '--lead', 'YX', ...AS]);
    expect(accepted).toContain('已下达任务 1 项：');
    expect(await said('task', 'show', 'MB-2024-1-04-1')).toMatch(/节点\n(?: {2}· .*\n?){4}/);

    const tasks = await told<{ code: string; lead: string; dueOn: string }[]>(
      ...['plan', 'accept', 'MB-2024-1-02', ...AS],
    );
    expect(tasks).toContainEqual(
      expect.objectContaining({ code: 'MB-2024-1-02-2', lead: '云溪市综合行政执法局', dueOn: '2024-01-10' }),
    );
    const cases = await openCases('MB-2024-1-');
    expect(cases.map(({ code }) => code)).toEqual(['MB-2024-1-04-1', ...tasks.map(({ code }) => code)]);
    for (const { dueAt } of cases) expect(dueAt).toBeInstanceOf(Date);
  });

  it('is seen by the engine: the task whose day passes is reminded of', async () => {
    const out = await said('clock', 'set', '2024-01-11');
    expect(out).toContain('【提醒】云法督〔2024〕1号 → 云溪市综合行政执法局');
    expect(await said('notice', 'why', '1')).toContain('应于2024年1月10日前完成');
    expect(await said('ledger', 'verify')).toMatch(/^台账完好/);
  });

  it.each([
    [['import', 'nowhere.txt'], 1, /读不了文件.*\[PLAN_FILE_UNREADABLE\]/],
    [['show', '99'], 1, /\[IMPORT_NOT_FOUND\]/],
    [['diff', '1'], 1, /\[IMPORT_HAS_NO_EARLIER\]/],
    [['confirm', '1', ...AS], 1, /\[TRANSITION_REFUSED\]/],
    [['drop', '999'], 1, /\[DRAFT_NOT_FOUND\]/],
    [['drop', '1', '6'], 1, /\[DRAFTS_OF_TWO_IMPORTS\]/],
    [['edit', '1', '--title', '新名称'], 1, /\[IMPORT_CLOSED\]/],
    [['edit', '1', '--lead', 'NIX'], 1, /\[ORGANIZATION_NOT_FOUND\]/],
    [['edit', '1', '--indicator', '办结率95%'], 1, /看不懂指标“办结率95%”.*\[INDICATOR_SYNTAX\]/],
    [['split', '1', '--before', '没有的话'], 1, /\[SPLIT_TEXT_NOT_FOUND\]/],
    [['split', '1'], 1, /\[SPLIT_PLACE_MISSING\]/],
    [['tasks', 'MB-0'], 1, /\[TARGET_NOT_FOUND\]/],
    [['accept', 'MB-2024-1-03', ...AS], 1, /\[LEAD_MISSING\]/],
    [['accept', 'MB-2024-1-02', '--only', '9', ...AS], 1, /\[PROPOSAL_NOT_FOUND\]/],
    [['show', 'eins'], 2, /\[USAGE\]/],
  ])('is refused in one Chinese line: %j', async (words, code, line) => {
    const ended = await sandan('plan', ...words);
    expect(ended).toMatchObject({ out: '', code });
    expect(ended.err).toMatch(line);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is refused when it holds no plan', async () => {
    const { out, err } = await sandan('plan', 'import', file('letter.txt'));
    expect(out).toBe('');
    expect(err).toMatch(/\[IMPORT_NO_PLAN\]\n$/);
  });
});
