import type { ConclusionContent } from '#domain/inspection';
import { DEFAULT_TEMPLATES, type OfficialDocument } from '#domain/official-document';
import { day, instantAt } from '#domain/shared';
import type { InterviewPage } from '#features/interviews';
import type { ItemPage } from '#features/rectification';
import { inspectionPaper } from './inspection-paper.ts';
import { interviewRecordPaper } from './interview-record-paper.ts';
import type { Issue } from './record-papers.ts';
import { closingPaper, rectificationNoticePaper } from './rectification-papers.ts';

const textOf = ({ body }: OfficialDocument) => body.map(({ text }) => text).join('\n');
const code = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'nothing was refused';
};

describe('约谈纪要 on paper', () => {
  const template = DEFAULT_TEMPLATES.interview_record;
  const person = { personId: null, post: null, attendance: 'present', deputy: null, position: 1 } as const;
  const page = {
    ...{ id: 3, code: 'YT-2024-0003', officeName: '市委依法治市办', unitName: '市城管局', reason: null },
    ...{
      startsAt: instantAt(day('2024-07-18'), '15:30'),
      place: '三楼会议室',
      hostId: 7,
      hostName: '沈明川',
    },
    participants: [
      { ...person, side: 'office', personId: 7, name: '沈明川', post: '副主任' },
      { ...person, side: 'unit', name: '程立群', attendance: 'deputy', deputy: '乔安（副局长）' },
      { ...person, side: 'unit', name: '韩林', attendance: 'absent' },
    ],
    notices: [{ number: '云法督〔2024〕15号', title: '关于案卷评查的约谈通知书' }],
    record: {
      said: '主谈人通报情况。\n单位作了说明。',
      problems: ['逾期13个工作日。'],
      causes: ['责任不清。'],
    },
    promises: [{ measure: '逐案复核', responsibleName: '程立群', dueOn: day('2024-07-31') }],
    objections: [],
    ...{ officeConfirmedAt: null, unitAnswer: null, unitReason: null, confirmDueOn: day('2024-07-25') },
    concludedAt: null,
  } as unknown as InterviewPage;
  const inForce = { officeConfirmedAt: new Date(0), concludedAt: instantAt(day('2024-07-22'), '10:00') };

  it('says when, where, who came in whose place, what was said and what was promised', () => {
    const paper = interviewRecordPaper(page, template);
    const text = textOf(paper);
    for (const words of [
      ...['时间：2024年7月18日（周四）15时30分', '主谈人：沈明川（副主任）', '（韩林缺席）'],
      ...['乔安（副局长）（代程立群）', '云法督〔2024〕15号《关于案卷评查的约谈通知书》'],
      ...['逐案复核。责任人程立群，2024年7月31日前完成。', '本纪要尚待被约谈单位确认。'],
    ])
      expect(text).toContain(words);
    expect(paper).toMatchObject({ draft: true, number: 'YT-2024-0003', signers: ['市委依法治市办'] });
  });

  it('is signed by both when both confirmed, and says so when the unit would not', () => {
    const agreed = interviewRecordPaper({ ...page, ...inForce, unitAnswer: 'confirmed' }, template);
    expect(agreed).toMatchObject({
      ...{ draft: false, signedOn: '2024-07-22', signers: ['市委依法治市办', '市城管局'] },
    });
    expect(textOf(agreed)).toContain('以上内容经双方核对，记录属实。');
    const refused = { ...page, ...inForce, unitAnswer: 'refused' as const, unitReason: '与会议内容不符' };
    expect(interviewRecordPaper(refused, template).signers).toEqual(['市委依法治市办']);
    expect(textOf(interviewRecordPaper(refused, template))).toContain('理由：与会议内容不符。');
    const silent = textOf(interviewRecordPaper({ ...page, ...inForce, unitAnswer: 'silent' }, template));
    expect(silent).toContain('在2024年7月25日前未作答复');
  });

  it('is no document before anything was recorded', () => {
    expect(code(() => interviewRecordPaper({ ...page, record: null }, template))).toBe(
      'INTERVIEW_DOCUMENT_STATE',
    );
  });
});

describe('督察结论 on paper', () => {
  const template = DEFAULT_TEMPLATES.inspection_conclusion;
  const problem = (nth: number) => ({
    ...{ findingId: nth, nth, kind: 'problem', fact: `第${nth}卷未附送达回证`, evidence: '案卷复印件' },
    ...{ basis: null, demand: '补正送达材料', completeBy: day('2024-10-31'), planDueOn: day('2024-09-20') },
  });
  const conclusion = (...counts: number[]): ConclusionContent =>
    ({
      ...{ title: '关于案卷质量的督察意见书', issuer: '市委依法治市办', summary: '总体较好。' },
      ...{
        opening: '根据市政府督察指令，开展了督察。',
        demands: ['报送整改方案。'],
        rights: '可以申请复核。',
      },
      parts: counts.map((count, at) => ({
        ...{ unitId: at + 1, unitName: `第${at + 1}单位`, assessment: '管理规范。' },
        findings: Array.from({ length: count }, (_, nth) => problem(at * 100 + nth + 1)),
      })),
    }) as unknown as ConclusionContent;
  const print = (content: ConclusionContent) =>
    inspectionPaper({ content, number: '云法督〔2024〕26号', issuedOn: day('2024-09-02') }, template);

  it('counts a few problems of one unit in the text', () => {
    const paper = print(conclusion(2));
    expect(textOf(paper)).toContain('第2卷未附送达回证（证据：案卷复印件）整改要求：补正送达材料');
    expect(paper).toMatchObject({ annexes: [], addressee: '第1单位', draft: false });
    expect(textOf(print(conclusion(0)))).toContain('未发现需要整改的问题。');
  });

  it('lists many, or those of several units, behind the text under the numbers of the whole', () => {
    const paper = print(conclusion(2, 1, 0));
    expect(textOf(paper)).toContain('第1单位：发现问题2个，见附件第1至2项。');
    expect(textOf(paper)).toContain('第2单位：发现问题1个，见附件第101项。');
    expect(textOf(paper)).toContain('第3单位：未发现需要整改的问题。');
    expect(paper.annexes[0]?.rows).toHaveLength(3);
    expect(paper.addressee).toBe('第1单位、第2单位、第3单位');
    expect(print(conclusion(300)).annexes[0]?.rows).toHaveLength(300);
  });
});

describe('整改 on paper', () => {
  const item = {
    ...{ id: 8, code: 'ZG-2024-0008', officeName: '市委依法治市办', unitName: '市城管局', status: 'open' },
    ...{ source: 'inspection', sourceRef: '云法督〔2024〕26号', measure: null, responsibleName: null },
    problem: '7卷未附送达回证。整改要求：逐卷补正。',
    ...{ dueOn: null, planDueOn: day('2024-09-20'), completeBy: day('2024-10-31'), evidence: [] },
    ...{ openedAt: instantAt(day('2024-09-02'), '10:00'), closedAt: null, verifierName: null },
  } as unknown as ItemPage;
  const first = { on: day('2024-09-04'), earlier: [] };
  const second = {
    on: day('2024-09-24'),
    earlier: [{ id: 1, number: 'ZG-2024-0008', issuedOn: day('2024-09-04'), stands: false }],
  };
  const notice = (more: object = {}, issue: Issue = first) =>
    rectificationNoticePaper({ ...item, ...more }, DEFAULT_TEMPLATES.rectification_notice, issue);
  const closed = (more: object = {}, issue: Issue = first) =>
    closingPaper({ ...item, ...more }, DEFAULT_TEMPLATES.closing_note, issue);

  it('asks for measures first, and names who answers for them once they are agreed', () => {
    const text = textOf(notice());
    for (const words of [
      ...[
        '整改编号：ZG-2024-0008，来源：督察发现，云法督〔2024〕26号',
        '逐卷补正。',
        '2024年9月20日前报送整改方案。',
      ],
      ...['请于2024年10月31日前完成整改'],
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('责任人为');
    const agreed = textOf(
      notice({ measure: '双人核对。', responsibleName: '程立群', dueOn: day('2024-09-30') }),
    );
    expect(agreed).toContain('落实整改措施：双人核对。');
    expect(agreed).toContain('整改责任人为程立群。');
    expect(agreed).toContain('请于2024年9月30日前完成整改');
  });

  it('bears the day it goes out, and a number of its own whenever it goes out anew', () => {
    expect(notice()).toMatchObject({ number: 'ZG-2024-0008', signedOn: '2024-09-04' });
    const again = notice({ dueOn: '2024-09-30' }, second);
    expect(again).toMatchObject({ number: 'ZG-2024-0008-2', signedOn: '2024-09-24' });
    expect(textOf(again)).toContain('本通知书代替2024年9月4日印发的整改通知书（ZG-2024-0008）。');
    expect(textOf(again)).toContain('整改编号：ZG-2024-0008，');
  });

  it('names what is missing rather than leaving a blank', () => {
    expect(() => notice({ completeBy: null })).toThrow(/“完成期限”/);
    for (const status of ['set_aside', 'closed'])
      expect(code(() => notice({ status }))).toBe('RECTIFICATION_DOCUMENT_STATE');
  });

  it('strikes off with what was done and who verified it, and not before', () => {
    expect(code(() => closed())).toBe('RECTIFICATION_DOCUMENT_STATE');
    const done = {
      status: 'closed',
      closedAt: instantAt(day('2024-09-27'), '16:00'),
      verifierName: '江若溪',
    };
    const paper = closed({
      ...done,
      measure: '逐卷补正。',
      evidence: [{ name: '补正材料', reference: '档案室' }],
    });
    expect(textOf(paper)).toContain('佐证材料：补正材料（档案室）。');
    expect(textOf(paper)).toContain('经江若溪于2024年9月27日核验');
    expect(paper).toMatchObject({ signedOn: '2024-09-27', number: 'ZG-2024-0008' });
    expect(closed({ ...done, measure: '逐卷补正。' }, second).number).toBe('ZG-2024-0008-2');
  });
});
