import fc from 'fast-check';
import { day } from '../shared/index.ts';
import {
  assertComplete,
  assertIssuable,
  assertUninvolved,
  assertWithdrawable,
  DOCUMENT_KINDS,
  documentNumber,
  freezeContent,
  type NoticeContent,
  parseDocumentNumber,
  reviewRequestDueOn,
} from './index.ts';

const refused = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) as object }) as Error;

describe('document numbers', () => {
  it('are written as the standard has them', () => {
    expect(documentNumber('洪法督', 2024, 3)).toBe('洪法督〔2024〕3号');
  });

  it('are read back whatever they are', () => {
    const code = fc.constantFrom('洪法督', '云依法治市办', '衢司', '乌高新法督');
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 1990, max: 2199 }),
        fc.integer({ min: 1 }),
        (agencyCode, year, seq) => {
          expect(parseDocumentNumber(documentNumber(agencyCode, year, seq))).toEqual({
            agencyCode,
            year,
            seq,
          });
        },
      ),
    );
  });

  it.each([
    '洪法督[2024]3号',
    '洪法督［2024］3号',
    '洪法督（2024）3号',
    '洪法督【2024】3号',
    ' 洪法督〔2024〕 3 号',
  ])('are understood as typed: %s', (text) => {
    expect(parseDocumentNumber(text)).toEqual({ agencyCode: '洪法督', year: 2024, seq: 3 });
  });

  it.each([
    '',
    '洪法督2024-3',
    '洪法督〔2024〕03号',
    '洪法督〔24〕3号',
    '洪法督〔2024〕第3号',
    '〔2024〕3号',
  ])('are refused when they are not: %s', (text) => {
    expect(() => parseDocumentNumber(text)).toThrow(refused('DOCUMENT_NUMBER_INVALID'));
  });

  it.each<[string, number, number]>([
    ['', 2024, 1],
    ['ABC', 2024, 1],
    ['洪法督', 24, 1],
    ['洪法督', 2024, 0],
    ['洪法督', 2024, 1.5],
  ])('are not made of %p, %p, %p', (code, year, seq) => {
    expect(() => documentNumber(code, year, seq)).toThrow(refused('DOCUMENT_NUMBER_INVALID'));
  });
});

describe('issuing', () => {
  it('an interview or an inspection never goes out without a person, whatever the ladder says', () => {
    for (const kind of DOCUMENT_KINDS.filter((kind) => kind !== 'guidance_list')) {
      for (const automatic of [true, false]) {
        expect(() => assertIssuable({ kind, signerId: null, automatic })).toThrow(
          refused('NOTICE_SIGNER_MISSING', { kind }),
        );
        expect(() => assertIssuable({ kind, signerId: 7, automatic })).not.toThrow();
      }
    }
  });

  it('a guidance list may go out by itself only where the ladder says so', () => {
    const kind = 'guidance_list';
    expect(() => assertIssuable({ kind, signerId: null, automatic: true })).not.toThrow();
    expect(() => assertIssuable({ kind, signerId: null, automatic: false })).toThrow(
      refused('NOTICE_SIGNER_MISSING'),
    );
  });

  it("an inspection waits for a leader's instruction where one is asked for", () => {
    const opinion = { kind: 'inspection_opinion', signerId: 7, automatic: false } as const;
    expect(() => assertIssuable({ ...opinion, instruction: { required: true, leaderId: null } })).toThrow(
      refused('NOTICE_INSTRUCTION_MISSING'),
    );
    expect(() => assertIssuable({ ...opinion, instruction: { required: true, leaderId: 3 } })).not.toThrow();
    expect(() =>
      assertIssuable({ ...opinion, instruction: { required: false, leaderId: null } }),
    ).not.toThrow();
  });

  const content: NoticeContent = {
    title: '关于“法律顾问全覆盖”的约谈通知书',
    issuer: '云川市司法局',
    addressee: '云川市水利局',
    grounds: ['任务于2024年7月12日到期，至今未完成。'],
    rules: ['上一级文书回复期限届满后5个工作日仍未改正，启动约谈。'],
    demands: ['自送达之日起5个工作日内接受约谈。'],
  };

  it('needs facts, a rule and a demand', () => {
    expect(() => assertComplete(content)).not.toThrow();
    expect(() => assertComplete({ ...content, grounds: [], demands: [' '] })).toThrow(
      refused('NOTICE_CONTENT_INCOMPLETE', { missing: ['grounds', 'demands'] }),
    );
    expect(() => assertComplete({ ...content, title: '' })).toThrow('文书缺少标题，请补全后再签发。');
  });

  it('freezes what was said', () => {
    const grounds = [...content.grounds];
    const frozen = freezeContent({ ...content, grounds });
    grounds.push('事后添加');
    expect(frozen).toEqual(content);
    expect(() => Object.assign(frozen, { title: '改' })).toThrow(TypeError);
    expect(() => Object.assign(frozen.grounds, ['改'])).toThrow(TypeError);
  });
});

describe('withdrawal and review', () => {
  it('a withdrawal says why', () => {
    expect(() => assertWithdrawable(' ')).toThrow(refused('NOTICE_REASON_MISSING'));
    expect(() => assertWithdrawable('主送单位有误')).not.toThrow();
  });

  it('a review may be asked for within thirty calendar days, of somebody who took no part', () => {
    expect(reviewRequestDueOn(day('2024-02-01'))).toBe('2024-03-02');
    expect(() => assertUninvolved(4, [3, 4])).toThrow(refused('REVIEWER_INVOLVED'));
    expect(() => assertUninvolved(5, [3, 4])).not.toThrow();
  });
});
