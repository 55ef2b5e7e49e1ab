import type {
  RecheckOutcome,
  RectificationEvidence,
  RectificationSource,
  RectificationState,
  RectificationStep,
} from '#domain/rectification';
import type { Day } from '#domain/shared';

/** An item as a list shows it. */
export interface ItemView {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly status: RectificationState;
  readonly source: RectificationSource;
  readonly sourceRef: string | null;
  readonly problem: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly measure: string | null;
  readonly responsibleId: number | null;
  readonly responsibleName: string | null;
  readonly dueOn: Day | null;
  /** By when the document that named the problem wants measures agreed, and the problem put right. */
  readonly planDueOn: Day | null;
  readonly completeBy: Day | null;
  /** Not struck off, and its day has passed. */
  readonly overdue: boolean;
  readonly foundOn: Day;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly verifierId: number | null;
  readonly verifierName: string | null;
  readonly reopened: number;
  /** The earlier item whose problem this is again; null too where the viewer may not see that one. */
  readonly relapseOfId: number | null;
  readonly relapseOfCode: string | null;
}

export interface EvidenceView extends RectificationEvidence {
  readonly addedByName: string;
  /** Sent back or struck off on it once: proves nothing anew. */
  readonly judged: boolean;
}

/** One drawing of an item. */
export interface RecheckView {
  readonly id: number;
  readonly version: number;
  readonly itemId: number;
  readonly itemCode: string;
  readonly problem: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly seed: string;
  readonly dueOn: Day;
  readonly drawnAt: Date;
  readonly outcome: RecheckOutcome | null;
  readonly finding: string | null;
  readonly checkedAt: Date | null;
  readonly checkedById: number | null;
  readonly checkedByName: string | null;
}

/** All there is to know of an item. */
export interface ItemPage extends ItemView {
  readonly caseId: number | null;
  readonly noticeId: number | null;
  readonly noticeNumber: string | null;
  /** The inspection that found it, and its finding: what that carries shows the problem as it was found. */
  readonly inspectionId: number | null;
  readonly findingId: number | null;
  readonly evidence: readonly EvidenceView[];
  /** Later items marked as this problem come back. */
  readonly relapses: readonly { readonly id: number; readonly code: string }[];
  readonly rechecks: readonly RecheckView[];
  /** Steps that the viewer may take now. */
  readonly steps: readonly RectificationStep[];
}
