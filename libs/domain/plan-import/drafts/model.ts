import type {
  IndicatorDirection,
  IndicatorKind,
  IndicatorOperator,
  PlanDeadline,
  PlanDoubt,
  ResponsibleUnit,
  Span,
} from '../../plan-text/index.ts';

/** A promise as it will stand in the target; `quote` and `span` are null where a person added it. */
export interface DraftIndicator {
  readonly name: string;
  readonly op: IndicatorOperator;
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  readonly kind: IndicatorKind;
  readonly quote: string | null;
  /** Where the quote stands in the report. */
  readonly span: Span | null;
}

/** Doubts of an import: those of the reader, and what the report before has to do with an item. */
export type DraftDoubtCode = PlanDoubt['code'] | 'ALREADY_TARGET' | 'CHANGED_SINCE_TARGET';

export interface DraftDoubt {
  readonly code: DraftDoubtCode;
  /** A Chinese sentence. */
  readonly message: string;
}

/** What a draft of a target says, apart from where it stands among the others. */
export interface DraftContent {
  /** As written; empty where the item has none. */
  readonly ordinal: string;
  readonly title: string;
  /** The words of the report at `spans`: never edited. */
  readonly text: string;
  /** What the target will say; the text until a person rewrites it. */
  readonly summary: string;
  /** Places in the stored report, in their order; those of an item with children leave the children out. */
  readonly spans: readonly Span[];
  readonly indicators: readonly DraftIndicator[];
  readonly deadlines: readonly PlanDeadline[];
  readonly responsible: readonly ResponsibleUnit[];
  readonly doubts: readonly DraftDoubt[];
}

/** A draft in the order of the report; `parent` is the position of the item that holds it. */
export interface PlacedDraft extends DraftContent {
  /** Counts from 0. */
  readonly position: number;
  readonly parent: number | null;
}
