import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { sandan } from './stage/console.ts';
import { type Office, openOffice } from './stage/office.ts';

let office: Office;

async function mails(): Promise<ParsedMail[]> {
  const mailFolder = join(office.folder, 'mail');
  const names = (await readdir(mailFolder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(names.map(async (name) => simpleParser(await readFile(join(mailFolder, name)))));
}

const addressOf = ({ to }: ParsedMail): string | undefined =>
  (Array.isArray(to) ? to[0] : to)?.value[0]?.address;

const isDigest = ({ subject = '' }: ParsedMail): boolean => subject.includes('摘要');

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

describe('a new user of the sample', () => {
  it('finds the first working day of 2024, and no mail yet', async () => {
    expect((await sandan('clock', 'show')).out).toMatch(
      /^2024年1月2日（周二） \d\d:\d\d 工作日（示例时钟）\n$/,
    );
    expect(await mails()).toEqual([]);
  });

  it('is warned on the way, but blamed for nothing before the day', async () => {
    const { out, code } = await sandan('clock', 'set', '2024-01-16');
    expect(code).toBe(0);
    expect(out).toContain('2024年1月11日（周四）\n  到期预警 → 云溪市住房和城乡建设局');
    expect(out).not.toContain('【提醒】');
    const arrived = await mails();
    const [weekly, others] = [true, false].map((digest) =>
      arrived.filter((mail) => isDigest(mail) === digest),
    );
    const [unaccepted, rest] = [true, false].map((asked) =>
      (others ?? []).filter(({ text = '' }) => text.includes('尚未签收') === asked),
    );
    expect(rest?.map(addressOf)).toEqual(['zhuhaitao@yunxi.example']);
    // Who has not accepted by the last day for it is reminded once.
    expect(unaccepted?.length).toBeGreaterThan(0);
    expect(new Set(unaccepted?.map(addressOf)).size).toBe(unaccepted?.length);
    // Two Mondays: each leader has had two.
    const leaders = new Set(weekly?.map(addressOf));
    expect(leaders.size).toBeGreaterThan(0);
    expect(weekly).toHaveLength(2 * leaders.size);
  });

  it('moves the clock on and sees the first reminder leave, in the console and in the mail folder', async () => {
    const { out } = await sandan('clock', 'advance', '1d');
    expect(out).toContain('2024年1月17日（周三）\n');
    expect(out).toContain('【提醒】云法督〔2024〕1号 → 云溪市住房和城乡建设局 “申报年度重大行政决策事项”');
    expect(out).toContain('发出邮件 2 封');

    const reminders = (await mails()).filter(({ subject = '' }) => subject.includes('提醒'));
    expect(reminders.map(addressOf).sort()).toEqual(['tanzeyu@yunxi.example', 'zhuhaitao@yunxi.example']);
    for (const { text = '', html } of reminders) {
      for (const said of [
        '云法督〔2024〕1号',
        '2024年1月16日',
        '申报年度重大行政决策事项',
        '回复',
        '/notices/1',
      ]) {
        expect(text).toContain(said);
        expect(html).toContain(said);
      }
    }
  });

  it('is told why, by when, and can prove the whole of it', async () => {
    const { out } = await sandan('notice', 'why', '云法督[2024]1号');
    expect(out).toContain('应于2024年1月16日前完成');
    expect(out).toContain('01-17三 第1日');
    expect((await sandan('notice', 'show', '1')).out).toContain('回复 2024-01-24');
    expect((await sandan('ledger', 'verify')).out).toMatch(/^台账完好：\d+ 条记录首尾相连。\n$/);
    expect(JSON.parse((await sandan('ledger', 'verify', '--json')).out)).toMatchObject({ verified: true });
  });

  it('climbs to the interview, which waits for the one who may sign it', async () => {
    await sandan('clock', 'advance', '2w');
    const waiting = await sandan('notice', 'list', '--status', 'awaiting_signature');
    expect(waiting.out).toMatch(/约谈 +待签发/);

    const refused = await sandan('notice', 'sign', '2', '--as', 'fanzhenhua');
    expect(refused).toMatchObject({ out: '', code: 1 });
    expect(refused.err).toMatch(/\[SIGNER_NOT_ENTITLED\]\n$/);
    expect((await sandan('notice', 'sign', '2', '--as', 'qintao')).out).toBe('已签发：云法督〔2024〕2号\n');
  });

  it.each([
    [['notice', 'sgin'], 2, /没有“sgin”这条命令.*\[USAGE\]/],
    [['notice', 'sign', '2'], 2, /--as.*\[USAGE\]/],
    [['notice', 'list', '--status', 'gone'], 2, /awaiting_signature.*\[USAGE\]/],
    [['notice', 'show', '999'], 1, /\[NOTICE_NOT_FOUND\]/],
    [['notice', 'sign', '1', '--as', 'nobody'], 1, /\[PERSON_NOT_FOUND\]/],
    [['clock', 'set', '2024-02-30'], 1, /不是有效日期.*\[DAY_INVALID\]/],
    [['clock', 'set', '2023-12-01'], 1, /\[CLOCK_BACKWARDS\]/],
    [['clock', 'advance', 'soon'], 1, /\[CLOCK_MOVE_INVALID\]/],
    [['queue', 'retry', 'nix', '1'], 1, /\[QUEUE_UNKNOWN\]/],
    [['rehearse', '--year', '1999'], 1, /\[REHEARSAL_YEAR_UNKNOWN\]/],
  ])('is refused in one Chinese line: %j', async (words, code, line) => {
    const ended = await sandan(...words);
    expect(ended).toMatchObject({ out: '', code });
    expect(ended.err).toMatch(line);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has no clock to move in production', async () => {
    process.env.SANDAN_PROFILE = 'production';
    try {
      const ended = await sandan('clock', 'advance', '1d');
      expect(ended).toMatchObject({ out: '', code: 1 });
      expect(ended.err).toContain('[CLOCK_NOT_MOVABLE]');
    } finally {
      delete process.env.SANDAN_PROFILE;
    }
  });
});
