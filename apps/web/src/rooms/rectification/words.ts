import type { Answer } from '@/api/index.ts';
import type { LightName } from '@/ui/light.tsx';
import { keysOf } from '@/ui/choices.ts';

export type Item = Answer<'RectificationItemAnswer'>;
export type ItemPage = Answer<'RectificationPageAnswer'>;
export type Source = Item['source'];

export const STATUSES: Readonly<Record<Item['status'], string>> = {
  open: '待定措施',
  measures_agreed: '措施已定',
  in_progress: '整改中',
  submitted: '待核验',
  closed: '已销号',
  set_aside: '已撤销',
};

/** In the words of the workbooks and the documents. */
export const SOURCES: Readonly<Record<Source, string>> = {
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
};

/** What a person enters; the others come out of documents by themselves. */
export const ENTERED_SOURCES = keysOf(SOURCES).filter(
  (source) => source !== 'supervision' && source !== 'promise',
);

export const isOpen = ({ status }: Item): boolean => status !== 'closed' && status !== 'set_aside';

export function lightOf({ status, overdue }: Item): LightName {
  if (status === 'closed') return 'done';
  if (status === 'set_aside') return 'withdrawn';
  return overdue ? 'overdue' : 'normal';
}

/** 来源 as the ledger has it: where from, and by which document. */
export const sourceText = ({ source, sourceRef }: Item): string =>
  sourceRef === null ? SOURCES[source] : `${SOURCES[source]}，${sourceRef}`;
