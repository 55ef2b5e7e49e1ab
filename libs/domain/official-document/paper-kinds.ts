import type { DocumentTemplate, Placeholders } from './template.ts';

/** Everything that leaves the office on paper, and what the field calls it. */
export const PAPER_KINDS = {
  guidance_list: '工作指引清单',
  interview_notice: '约谈通知书',
  inspection_opinion: '督察意见书',
  special_inspection_notice: '专项督察通知',
  interview_record: '约谈纪要',
  inspection_conclusion: '督察结论',
  rectification_notice: '整改通知书',
  closing_note: '整改销号通知',
} as const;

export type PaperKind = keyof typeof PAPER_KINDS;

export const PAPER_KIND_NAMES = Object.keys(PAPER_KINDS) as readonly PaperKind[];

const NOTICE: Placeholders = {
  single: ['标题', '发文机关', '责任单位', '任务名称'],
  lists: ['事实', '要求', '规则', '附件说明'],
  required: ['事实', '要求', '规则'],
};

/** What may stand in the template of each kind. */
export const PLACEHOLDERS: Readonly<Record<PaperKind, Placeholders>> = {
  guidance_list: NOTICE,
  interview_notice: NOTICE,
  inspection_opinion: NOTICE,
  special_inspection_notice: NOTICE,
  interview_record: {
    single: ['标题', '发文机关', '责任单位', '时间', '地点', '主谈人', '参加人员', '确认情况'],
    lists: ['事由', '约谈情况', '问题', '原因', '承诺', '异议'],
    required: ['时间', '主谈人', '参加人员', '承诺', '确认情况'],
  },
  inspection_conclusion: {
    single: ['标题', '发文机关', '责任单位', '督察依据', '督察情况', '救济途径'],
    lists: ['评价', '问题', '意见', '附件说明'],
    required: ['督察情况', '问题', '意见', '救济途径'],
  },
  rectification_notice: {
    single: ['标题', '发文机关', '责任单位', '整改编号', '问题来源', '完成期限'],
    lists: ['问题', '要求', '责任说明'],
    required: ['整改编号', '问题', '要求', '完成期限'],
  },
  closing_note: {
    single: ['标题', '发文机关', '责任单位', '整改编号', '问题', '核验人', '核验日期'],
    lists: ['措施'],
    required: ['整改编号', '问题', '核验人', '核验日期'],
  },
};

const heading = (text: string) => ({ level: 1, text }) as const;
const counted = (text: string) => ({ level: 3, text }) as const;
const paragraph = (text: string) => ({ text }) as const;

const facts = (title: string) => [heading(title), counted('{{*事实}}'), paragraph('{{*附件说明}}')];
const demands = (title: string) => [heading(title), counted('{{*要求}}')];
const RULES = [heading('适用规则'), counted('{{*规则}}')];

/** The words as the product ships them; an office may publish its own. */
export const DEFAULT_TEMPLATES: Readonly<Record<PaperKind, DocumentTemplate>> = {
  guidance_list: {
    title: '{{标题}}',
    lines: [
      paragraph('根据年度法治建设工作安排，现将有关情况和办理要求提示如下，请结合实际抓好落实。'),
      ...facts('有关情况'),
      ...demands('办理要求'),
      ...RULES,
      paragraph('办理中如有困难，请及时与{{发文机关}}联系。'),
    ],
  },
  interview_notice: {
    title: '{{标题}}',
    lines: [
      paragraph('根据年度法治建设工作安排和督办规则，经研究，决定对你单位进行约谈。现将有关事项通知如下。'),
      ...facts('约谈事由'),
      ...demands('约谈要求'),
      ...RULES,
      paragraph('请你单位主要负责人按时参加，并就上述事项准备书面说明和整改措施。特此通知。'),
    ],
  },
  inspection_opinion: {
    title: '{{标题}}',
    lines: [
      paragraph('根据《法治政府建设与责任落实督察工作规定》，经督察，现对你单位提出如下意见。'),
      ...facts('存在的问题'),
      ...demands('整改要求'),
      ...RULES,
      paragraph(
        '请按期报送整改方案和整改情况。对本意见书有异议的，可以自收到之日起30日内向{{发文机关}}书面申请复核。',
      ),
    ],
  },
  special_inspection_notice: {
    title: '{{标题}}',
    lines: [
      paragraph('根据《法治政府建设与责任落实督察工作规定》，现就专项督察有关事项通知如下。'),
      ...facts('督察事项'),
      ...demands('工作要求'),
      ...RULES,
      paragraph('对督察结论有异议的，可以自收到之日起30日内向{{发文机关}}书面申请复核。特此通知。'),
    ],
  },
  interview_record: {
    title: '{{标题}}',
    lines: [
      paragraph('时间：{{时间}}'),
      paragraph('地点：{{地点}}'),
      paragraph('主谈人：{{主谈人}}'),
      paragraph('参加人员：{{参加人员}}'),
      paragraph('被约谈单位：{{责任单位}}'),
      heading('约谈事由'),
      counted('{{*事由}}'),
      heading('约谈情况'),
      counted('{{*约谈情况}}'),
      heading('存在的问题'),
      counted('{{*问题}}'),
      heading('原因分析'),
      counted('{{*原因}}'),
      heading('承诺事项'),
      counted('{{*承诺}}'),
      paragraph('{{*异议}}'),
      paragraph('{{确认情况}}'),
    ],
  },
  inspection_conclusion: {
    title: '{{标题}}',
    lines: [
      paragraph('{{督察依据}}现将督察结论反馈如下。'),
      heading('督察情况'),
      paragraph('{{督察情况}}'),
      paragraph('{{*评价}}'),
      heading('发现的问题'),
      counted('{{*问题}}'),
      paragraph('{{*附件说明}}'),
      heading('意见和要求'),
      counted('{{*意见}}'),
      paragraph('{{救济途径}}'),
    ],
  },
  rectification_notice: {
    title: '{{标题}}',
    lines: [
      paragraph('经核实，你单位存在下列问题（整改编号：{{整改编号}}，来源：{{问题来源}}），请限期整改。'),
      heading('存在的问题'),
      counted('{{*问题}}'),
      heading('整改要求'),
      counted('{{*要求}}'),
      paragraph('{{*责任说明}}'),
      paragraph('请于{{完成期限}}前完成整改，并报送佐证材料申请核验。'),
    ],
  },
  closing_note: {
    title: '{{标题}}',
    lines: [
      paragraph('你单位整改编号为{{整改编号}}的问题：{{问题}}'),
      heading('整改措施'),
      counted('{{*措施}}'),
      paragraph('经{{核验人}}于{{核验日期}}核验，整改措施已经落实，佐证材料齐全，准予销号。'),
      paragraph('请巩固整改成效，防止问题回潮。'),
    ],
  },
};
