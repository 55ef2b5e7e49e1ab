import type { Day } from '../shared/index.ts';

/** Where a problem came from, and what the field calls it. */
export const RECTIFICATION_SOURCE_NAMES = {
  supervision: '督办',
  promise: '约谈承诺',
  inspection: '督察发现',
  superior: '上级交办',
  self_check: '自查发现',
  duty_report: '述法评议',
  file_review: '执法案卷评查',
  enforcement_opinion: '执法监督意见书',
  reconsideration_opinion: '行政复议意见书',
  judicial_advice: '司法建议',
  procuratorial_advice: '检察建议',
  audit: '审计',
  discipline_inspection: '巡察',
  congress_proposal: '人大建议',
  consultative_proposal: '政协提案',
  other: '其他',
} as const;

export type RectificationSource = keyof typeof RECTIFICATION_SOURCE_NAMES;

export const RECTIFICATION_SOURCES = Object.keys(
  RECTIFICATION_SOURCE_NAMES,
) as readonly RectificationSource[];

/** What a person may enter; what notices and interviews leave behind comes by itself. */
export const SOURCES_BY_HAND: readonly RectificationSource[] = RECTIFICATION_SOURCES.filter(
  (source) => source !== 'supervision' && source !== 'promise',
);

/** What proves that a problem was put right. */
export interface RectificationEvidence {
  readonly name: string;
  /** Where it can be seen: a document number, a file, an address. */
  readonly reference: string;
  readonly addedOn: Day;
  readonly addedById: number;
}

/** What was agreed: the measure, who answers for it, and by when. */
export interface Measure {
  readonly measure: string | null;
  readonly responsibleId: number | null;
  readonly dueOn: Day | null;
}
