import {
  composeDocument,
  DEFAULT_TEMPLATES,
  type DocumentTemplate,
  type Frame,
  type OfficialDocument,
  PAPER_KINDS,
  type PaperKind,
  type TemplateFacts,
} from '#domain/official-document';
import { day } from '#domain/shared';
import { noticePaper } from './notice-paper.ts';

const ISSUER = '中共云溪市委全面依法治市委员会办公室';
const UNIT = '云溪市综合行政执法局';
const TASK = '行政执法案卷评查合格率达到95%以上';

/** A document of every kind from a case of the sample year, so that an office sees what leaves the house. */
export function samplePaper(
  kind: PaperKind,
  template: DocumentTemplate = DEFAULT_TEMPLATES[kind],
): OfficialDocument {
  return { ...SAMPLES[kind]({ kind, template }), proof: SAMPLE_PROOF };
}

/** Nobody has issued this: the page says so to whoever asks. */
const SAMPLE_PROOF = {
  code: '0000-0000-0000',
  url: 'https://sandan.example/verify/0000-0000-0000',
};

interface Sampled {
  readonly kind: PaperKind;
  readonly template: DocumentTemplate;
}

const SAMPLES: Readonly<Record<PaperKind, (of: Sampled) => OfficialDocument>> = {
  guidance_list: (of) => notice(of, '云法督〔2024〕12号', '2024-07-01'),
  interview_notice: (of) => notice(of, '云法督〔2024〕15号', '2024-07-15'),
  inspection_opinion: (of) => notice(of, '云法督〔2024〕19号', '2024-08-07'),
  special_inspection_notice: (of) => notice(of, '云法督〔2024〕21号', '2024-08-12', 12),
  interview_record: (of) =>
    paper(
      of,
      {
        single: {
          时间: '2024年7月18日（周四）9时30分',
          地点: '市行政中心3号楼512会议室',
          主谈人: '沈明川（市委依法治市办副主任）',
          参加人员: '贺知远、江若溪；综合行政执法局程立群、乔安',
          确认情况: '以上内容经双方核对，记录属实。',
        },
        lists: {
          事由: [`“${TASK}”任务逾期13个工作日未完成，且未在期限内回复工作指引清单。`],
          约谈情况: ['综合行政执法局说明了案卷评查的组织情况，主谈人逐项核实并提出整改要求。'],
          问题: [
            '上半年案卷评查由各中队自行组织，标准不一，未逐案复核。',
            '新版行政处罚文书启用后，部分执法人员未参加培训。',
          ],
          原因: ['案卷评查未纳入季度考核，责任没有落实到人。'],
          承诺: [
            '2024年7月31日前完成73卷存量案卷逐案复核，责任人程立群。',
            '2024年8月15日前组织全员文书制作培训，责任人乔安。',
          ],
        },
      },
      { number: '云法约〔2024〕3号', addressee: null, countersigners: [UNIT] },
      '2024-07-18',
    ),
  inspection_conclusion: (of) =>
    paper(
      of,
      {
        single: {
          督察依据:
            '根据市委全面依法治市委员会2024年督察计划和云法督〔2024〕21号专项督察通知，市委依法治市办于2024年8月19日至8月23日开展了行政执法案卷质量督察。',
          督察情况: '督察组查阅案卷60卷，访谈执法人员12人，实地查看3个中队。',
          救济途径: '对督察结论有异议的，可以自收到本文书之日起30日内申请复核；复核期间不停止整改。',
        },
        lists: {
          问题: [
            '抽查的60卷案卷中，7卷未附送达回证，4卷法制审核意见晚于处罚决定。',
            '6月填报的合格率91.3%与抽查结果88.3%不一致，差3个百分点。',
          ],
          意见: [
            '自收到本结论之日起15个工作日内报送整改方案。',
            '2024年10月31日前完成整改，并更正已填报的数据。',
          ],
        },
      },
      { number: '云法督〔2024〕26号' },
      '2024-09-02',
    ),
  rectification_notice: (of) =>
    paper(
      of,
      {
        single: { 整改编号: '云法改〔2024〕8号', 问题来源: '督察发现', 完成期限: '2024年9月30日' },
        lists: {
          问题: ['行政处罚案卷归档不完整，7卷未附送达回证。'],
          要求: ['逐卷补正送达材料，无法补正的作出书面说明。', '建立案卷归档前双人核对制度。'],
          责任说明: ['整改责任人为程立群。'],
        },
      },
      { number: '云法督〔2024〕28号' },
      '2024-09-04',
    ),
  closing_note: (of) =>
    paper(
      of,
      {
        single: {
          整改编号: '云法改〔2024〕8号',
          问题: '行政处罚案卷归档不完整，7卷未附送达回证。',
          核验人: '江若溪',
          核验日期: '2024年9月27日',
        },
        lists: { 措施: ['7卷案卷的送达材料已逐卷补正。', '归档前双人核对制度已于9月10日起施行。'] },
      },
      { number: '云法督〔2024〕31号' },
      '2024-09-29',
    ),
};

function notice({ kind, template }: Sampled, number: string, on: string, problems = 0): OfficialDocument {
  const annex = Array.from({ length: problems }, (_, index) => ({
    problem: `第${index + 1}卷行政处罚案卷未附送达回证，法制审核意见晚于处罚决定作出日期。`,
    demand: '补正送达材料，说明审核时间倒置的原因。',
    dueOn: day('2024-09-30'),
    caseId: null,
  }));
  return noticePaper({
    number,
    issuedOn: day(on),
    taskTitle: TASK,
    template,
    content: {
      title: `关于“${TASK}”的${PAPER_KINDS[kind]}`,
      issuer: ISSUER,
      addressee: UNIT,
      grounds: [
        `你单位承担的“${TASK}”任务应于2024年6月28日完成，截至${Number(on.slice(5, 7))}月${Number(on.slice(8))}日仍未完成。`,
        '最近一次填报的合格率为88.6%，与目标相差6.4个百分点。',
      ],
      rules: ['督办规则第1版：任务到期1个工作日未完成的，发出提醒；仍未完成的，依次约谈、督察。'],
      demands: ['收到后2个工作日内签收。', '收到后5个工作日内书面回复，说明原因、措施和完成时间。'],
      ...(problems === 0 ? {} : { annex }),
    },
  });
}

function paper(
  { kind, template }: Sampled,
  { single, lists }: TemplateFacts,
  frame: Partial<Frame>,
  on: string,
): OfficialDocument {
  const title = `关于“${TASK}”的${PAPER_KINDS[kind]}`;
  const facts = { single: { 标题: title, 发文机关: ISSUER, 责任单位: UNIT, ...single }, lists };
  return composeDocument(template, facts, {
    ...{ issuer: ISSUER, addressee: UNIT, number: null, signedOn: day(on) },
    ...frame,
  });
}
