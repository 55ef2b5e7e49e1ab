import type { Day } from '../shared/index.ts';

/** Where a problem came from. */
export type RectificationSource = 'supervision' | 'promise' | 'inspection' | 'superior' | 'self_check';

export const RECTIFICATION_SOURCE_NAMES: Readonly<Record<RectificationSource, string>> = {
  supervision: '督办',
  promise: '约谈承诺',
  inspection: '督察发现',
  superior: '上级交办',
  self_check: '自查发现',
};

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
