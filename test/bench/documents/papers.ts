import type { OfficialDocument } from '#domain/official-document';
import { day } from '#domain/shared';
import { samplePaper } from '#features/documents';

/** A sort of document, of which no two are alike. */
export interface Sort {
  readonly name: string;
  readonly share: number;
  paper(nth: number): OfficialDocument;
}

const SENTENCE = '尚未按年度法治建设工作安排的节点推进，请逐项说明原因并提出整改措施、责任人和完成时限。';

export const SORTS: readonly Sort[] = [
  { name: 'a notice as it usually is', share: 1, paper: (nth) => unlike(nth, 0) },
  { name: 'one of four pages', share: 0.5, paper: (nth) => unlike(nth, 8) },
  { name: 'one of twenty pages', share: 0.05, paper: (nth) => unlike(nth, 95) },
  {
    name: 'with 300 problems',
    share: 0.05,
    paper: (nth) => ({ ...unlike(nth, 0), annexes: [annex(nth)] }),
  },
];

/** Its own number, addressee and words in every paragraph: nothing that was set before is of use. */
function unlike(nth: number, paragraphs: number): OfficialDocument {
  const sample = samplePaper('guidance_list');
  return {
    ...sample,
    number: `云法督〔2024〕${nth}号`,
    title: `关于第${nth}项任务逾期的工作指引清单`,
    addressee: `云溪市第${nth}责任单位`,
    signedOn: day('2024-07-12'),
    body: [
      ...sample.body.map((block) => ({ ...block, text: `${block.text}（${nth}）` })),
      ...Array.from({ length: paragraphs }, (_, at) => ({
        ...{ kind: 'paragraph' as const, text: `第${nth}份第${at + 1}项工作${SENTENCE.repeat(2)}` },
      })),
    ],
  };
}

const annex = (nth: number): OfficialDocument['annexes'][number] => ({
  title: '问题清单',
  columns: [
    { title: '序号', share: 1, align: 'center' },
    { title: '问题', share: 6 },
    { title: '整改要求', share: 5 },
  ],
  rows: Array.from({ length: 300 }, (_, at) => [
    String(at + 1),
    `第${nth}份第${at + 1}卷行政处罚案卷未附送达回证，法制审核意见晚于处罚决定作出日期。`,
    '补正送达材料，说明审核时间倒置的原因。',
  ]),
});
