import { createCalendar, type CalendarYear } from '#domain/calendar';
import { type Day, day } from '#domain/shared';
import type { DeliveryTopic, Role } from '#persistence';
import { SecretBox } from '#platform/secrets';
import { type FrozenMail, LINK_SECRET } from '../announcement.ts';
import { composeLetter } from './index.ts';

/** 2024-10-01 to 07 off, 09-29 and 10-12 worked in exchange. */
const arranged: CalendarYear = {
  year: 2024,
  source: '测试用安排',
  holidays: [{ name: '国庆节', days: [1, 2, 3, 4, 5, 6, 7].map((n) => day(`2024-10-0${n}`)) }],
  makeUpDays: [
    { name: '国庆节', on: day('2024-09-29') },
    { name: '国庆节', on: day('2024-10-12') },
  ],
};
const calendar = createCalendar([arranged]);

function mail(change: Partial<FrozenMail> = {}): FrozenMail {
  return {
    level: 1,
    title: '关于“乡镇法制审核人员配备”的工作指引清单',
    unit: '云河县司法局',
    issuer: '云州市委全面依法治市委员会办公室',
    what: '任务“乡镇法制审核人员配备”已经逾期，请说明情况并抓紧办理。',
    why: ['应于2024年9月27日完成，至今未提交完成报告。', '逾期满1个工作日（《示例规则》第1版）。'],
    byWhen: [
      { label: '签收', day: day('2024-09-30') },
      { label: '回复', day: day('2024-10-09') },
    ],
    whatToDo: ['登录系统签收本清单', '说明未完成的原因和下一步安排'],
    linkPath: '/notices/12',
    documentNumber: '云法督〔2024〕3号',
    recipient: { name: '王芳', role: 'liaison' },
    urgent: false,
    ...change,
  };
}

const write = (topic: DeliveryTopic, stored: unknown, today: Day = day('2024-09-29')) =>
  composeLetter(topic, stored, { today, calendar, publicUrl: 'https://duban.example.gov.cn' });

describe('a letter about a notice', () => {
  it('names the level and the number in the subject line', () => {
    const title = '关于“乡镇法制审核人员配备”的工作指引清单';
    expect(write('notice', mail()).subject).toBe(`【三单督办】【提醒】云法督〔2024〕3号：${title}`);
    expect(write('notice', mail({ level: 2 })).subject).toContain('【约谈】');
    expect(write('notice', mail({ level: 3 })).subject).toContain('【督察】');
  });

  it('says what, why, by when, what to do and where, in this order, in both forms', () => {
    const { html, text } = write('notice', mail());
    const order = [
      '云法督〔2024〕3号',
      '王芳同志：',
      '已经逾期，请说明情况',
      '至今未提交完成报告',
      '2024年9月30日（周一）',
      '登录系统签收本清单',
      'https://duban.example.gov.cn/notices/12',
      '您收到这封邮件，是因为您是云河县司法局的联络员',
    ];
    for (const form of [html, text]) {
      const body = form.slice(form.indexOf('<h1') + 1);
      const places = order.map((words) => body.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('counts the days left in working days from the day of sending', () => {
    expect(write('notice', mail()).text).toContain('回复：2024年10月9日（周三），还有3个工作日');
    expect(write('notice', mail(), day('2024-10-08')).text).toContain(
      '回复：2024年10月9日（周三），还有1个工作日',
    );
    expect(write('notice', mail(), day('2024-10-09')).text).toContain('回复：2024年10月9日（周三），即今天');
    expect(write('notice', mail(), day('2024-10-12')).text).toContain(
      '回复：2024年10月9日（周三），已过3个工作日',
    );
  });

  it('says when a day rests on holidays that are not announced yet', () => {
    const { text } = write('notice', mail({ byWhen: [{ label: '整改完成', day: day('2025-02-10') }] }));
    expect(text).toContain('（放假安排公布前暂计）');
  });

  it.each<[Role, string]>([
    ['liaison', '现送达您处，请及时签收、按期办理'],
    ['unit_head', '现呈您审阅，请督促按期办理'],
    ['leader', '向您分管的云河县司法局发出督办文书，现呈您阅知'],
  ])('speaks to a %s as one speaks to that role', (role, words) => {
    expect(write('notice', mail({ recipient: { name: '李强', role } })).text).toContain(words);
  });
});

describe('letters of the other kinds', () => {
  const bare = () => {
    const { level: _level, documentNumber: _number, ...rest } = mail();
    return rest;
  };

  it.each<[DeliveryTopic, Role, string, string]>([
    ['warning', 'liaison', '【三单督办】【预警】关于', '请提前安排，按期完成'],
    ['signature', 'approver', '【三单督办】【待签发】关于', '请您审核签发'],
    ['proposal', 'leader', '【三单督办】【待决定】关于', '需要您研究决定'],
  ])('%s', (topic, role, subject, words) => {
    const letter = write(topic, { ...bare(), recipient: { name: '李强', role } });
    expect(letter.subject.startsWith(subject)).toBe(true);
    expect(letter.text).toContain(words);
    expect(letter.html).toContain(words);
  });

  it.each<[DeliveryTopic, string, string]>([
    ['objection', '贵单位的申辩', '云河县司法局的申辩'],
    ['interview', '贵单位的约谈', '对云河县司法局的约谈'],
    ['inspection', '涉及贵单位的督察', '涉及云河县司法局的督察'],
    ['rectification', '贵单位有整改事项', '云河县司法局的整改事项'],
    ['duty_report', '贵单位的述法工作', '云河县司法局的述法工作'],
    ['referral', '有关通报、移送的情况告知贵单位', '涉及云河县司法局的通报'],
    ['instruction', '贵单位承担的工作作出批示', '云河县司法局承担的工作作出批示'],
    ['task', '贵单位承担的任务', '云河县司法局承担的任务'],
    ['calendar', '涉及贵单位的办理期限', '涉及在办事项的期限'],
    ['digest', '贵单位近期的督办情况', '现将近期的督办情况'],
  ])('%s speaks to the unit and to the office in their own words, and says why', (topic, unit, office) => {
    const to = (role: Role) => write(topic, { ...bare(), recipient: { name: '李强', role } }).text;
    expect(to('unit_head')).toContain(unit);
    expect(to('supervisor')).toContain(office);
    expect(to('leader')).toContain('您收到这封邮件，是因为您分管云河县司法局，');
  });

  it('leave out what there is nothing to say about, and number the rest without a gap', () => {
    const { text } = write('signature', { ...bare(), byWhen: [] });
    expect(text).not.toContain('有关时限');
    expect(text.match(/^[一二三四]、/gm)).toEqual(['一、', '二、', '三、']);
  });
});

describe('what comes from data', () => {
  const nasty = `<script>alert("1")</script>&'`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

  it.each<keyof FrozenMail>([
    'title',
    'unit',
    'what',
    'why',
    'whatToDo',
    'documentNumber',
    'issuer',
    'footer',
  ])('is text in the HTML: %s', (field) => {
    const value = Array.isArray(mail()[field]) ? [nasty, nasty] : nasty;
    const { html } = write('notice', mail({ [field]: value }));
    expect(html).not.toContain('<script');
    expect(html).toContain(escaped);
  });

  it('is text in a name and in a term too', () => {
    const { html } = write(
      'notice',
      mail({
        recipient: { name: nasty, role: 'leader' },
        byWhen: [{ label: nasty, day: day('2024-10-09') }],
      }),
    );
    expect(html).not.toContain('<script');
    expect(html.split(escaped)).toHaveLength(3);
  });

  it('cannot break the subject line', () => {
    const { subject } = write('notice', mail({ title: `一\r\nBcc: x@y.z\u0000${'长'.repeat(200)}` }));
    expect(subject).not.toMatch(/\p{Cc}/u);
    expect(subject.length).toBeLessThan(100);
  });

  it.each(['//evil.example/x', 'https://evil.example', '/\\evil.example', '/a b', '', 'javascript:alert(1)'])(
    'cannot lead to another place: %s',
    (linkPath) => {
      expect(() => write('notice', mail({ linkPath }))).toThrow(
        expect.objectContaining({ code: 'MAIL_MESSAGE_INVALID', details: { fields: ['linkPath'] } }) as Error,
      );
    },
  );

  it.each([
    null,
    'text',
    [],
    {},
    { ...mail(), why: ['', 1] },
    { ...mail(), byWhen: [{ label: 'x', day: '2024-02-30' }] },
  ])('is refused when it is not a message: %j', (stored) => {
    expect(() => write('notice', stored)).toThrow(
      expect.objectContaining({ code: 'MAIL_MESSAGE_INVALID' }) as Error,
    );
  });
});

describe('a letter about an account', () => {
  const box = new SecretBox(Buffer.alloc(32, 7));
  const {
    level: _,
    documentNumber: __,
    ...plain
  } = mail({
    linkPath: '/password/set#',
    sealedLinkSecret: box.seal('abc123', LINK_SECRET),
  });
  const context = { today: day('2024-09-29'), calendar, publicUrl: 'https://duban.example.gov.cn' };

  it('bears the secret end of the link in the mail alone', () => {
    const letter = composeLetter('account', plain, { ...context, secrets: box });
    expect(letter.subject).toMatch(/^【三单督办】【账号】/);
    expect(letter.text).toContain('https://duban.example.gov.cn/password/set#abc123');
    expect(letter.text).toContain('请勿转发');
    expect(JSON.stringify(plain)).not.toContain('abc123');
  });

  it('is not written without the key', () => {
    expect(() => composeLetter('account', plain, context)).toThrow(
      expect.objectContaining({ code: 'MAIL_LINK_SEALED' }) as Error,
    );
  });
});

describe('the HTML', () => {
  it('fits a phone and loads nothing from outside', () => {
    const { html } = write('notice', mail({ level: 3 }));
    expect(html).not.toMatch(/<img|<link|url\(|@import|src=/);
    expect(html).toContain('name="viewport"');
    expect(html).toContain('prefers-color-scheme:dark');
    const sizes = [...html.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});
