import { readPlan } from '#domain/plan-text';
import { gbkBytes, pdfFile, wordFile } from './files-for-specs.ts';
import { LARGEST_FILE, readPlanFile } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const REPORT =
  '某县2023年法治政府建设情况报告\n二、2024年工作安排\n（一）加强学习。举办培训班2期。\n（二）规范执法。案卷合格率达到95%以上。';

const refusal = async (bytes: Uint8Array, name: string): Promise<unknown> =>
  readPlanFile(bytes, name).then(
    () => 'read',
    (error: unknown) => error,
  );

describe('texts', () => {
  it.each([
    ['UTF-8', utf8(REPORT)],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(REPORT))],
    ['GB18030', gbkBytes(REPORT)],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from(REPORT, 'utf16le')))],
  ])('in %s', async (_, bytes) => {
    expect(await readPlanFile(bytes, '报告.txt')).toEqual({ text: REPORT, format: 'txt' });
  });
});

describe('pages', () => {
  const page = (charset: string): string =>
    `<!DOCTYPE html><html><head><meta charset="${charset}"><title>报告</title><script>var a = "一是";</script></head><body><div>某县2023年法治政府建设情况报告</div><p>二、2024年<b>工作安排</b></p><ol><li>加强学习，举办\n培训班2期。</li><li>规范执法&ldquo;三项制度&rdquo;。</li></ol></body></html>`;

  it.each([
    ['utf-8', utf8(page('utf-8'))],
    ['gb2312', gbkBytes(page('gb2312'))],
  ])('in %s: words without scripts, lists with their numbers', async (_, bytes) => {
    const { text, format } = await readPlanFile(bytes, '页面.txt');
    expect(format).toBe('html');
    expect(text).not.toContain('var a');
    expect(readPlan(text).items.map(({ ordinal, title }) => ordinal + title)).toEqual([
      '1.加强学习',
      '2.规范执法“三项制度”',
    ]);
  });
});

describe('Word files', () => {
  it('come out with the ordinals that Word counts by itself', async () => {
    const { text, format } = await readPlanFile(
      wordFile([
        { text: '某县2023年法治政府建设情况报告' },
        { text: '工作情况', style: 'Task' },
        { text: '2024年工作安排', style: 'Task' },
        { text: '加强学习。', list: [1, 0] },
        { text: '举办培训班2期。', list: [1, 1] },
        { text: '召开会议3次。', list: [1, 1] },
        { text: '规范执法。', list: [1, 0] },
        { text: '评查案卷60份。', list: [1, 1] },
      ]),
      '报告.docx',
    );
    expect(format).toBe('docx');
    expect(text.split('\n')).toEqual([
      '某县2023年法治政府建设情况报告',
      '一、工作情况',
      '二、2024年工作安排',
      '（一）加强学习。',
      '1.举办培训班2期。',
      '2.召开会议3次。',
      '（二）规范执法。',
      '1.评查案卷60份。',
    ]);
    expect(readPlan(text).items.map(({ ordinal, children }) => [ordinal, children.length])).toEqual([
      ['（一）', 2],
      ['（二）', 1],
    ]);
  });
});

describe('PDF files', () => {
  it('with a text layer give their lines, page after page', async () => {
    const [title = '', heading = '', ...items] = REPORT.split('\n');
    const { text, format } = await readPlanFile(
      pdfFile([[title, heading, '全面推进各项工作，现就下一年度作如下安排。', '- 1 -'], items]),
      '报告.pdf',
    );
    expect(format).toBe('pdf');
    expect(text).not.toContain('- 1 -');
    expect(readPlan(text)).toMatchObject({
      planYear: 2024,
      items: [{ title: '加强学习' }, { title: '规范执法', indicators: [{ op: '>=', value: 95 }] }],
    });
  });
});

describe('refusals say what to do', () => {
  const docx = wordFile([{ text: REPORT }]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['a scanned PDF', pdfFile([[], []]), 'PLAN_FILE_SCANNED', '扫描件'],
    ['an encrypted PDF', pdfFile([[REPORT]], true), 'PLAN_FILE_ENCRYPTED', '取消密码'],
    ['a broken PDF', utf8('%PDF-1.7\nnothing'), 'PLAN_FILE_BROKEN', '损坏'],
    ['a broken Word file', docx.slice(0, docx.length / 2), 'PLAN_FILE_BROKEN', '损坏'],
    [
      'an encrypted Word file',
      Uint8Array.of(...ole, ...Buffer.from('EncryptedPackage', 'utf16le')),
      'PLAN_FILE_ENCRYPTED',
      '取消密码',
    ],
    ['an old Word file', Uint8Array.of(...ole, 0, 0), 'PLAN_FILE_OLD_WORD', '.docx'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'PLAN_FILE_TYPE_UNKNOWN', '不能识别'],
    ['an oversized file', new Uint8Array(LARGEST_FILE + 1), 'PLAN_FILE_TOO_LARGE', '20MB'],
    ['an empty file', new Uint8Array(0), 'PLAN_FILE_EMPTY', '没有文字'],
  ])('%s', async (_, bytes, code, advice) => {
    const error = await refusal(bytes, '报告.docx');
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(advice);
  });
});
