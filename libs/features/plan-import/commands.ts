import type { DraftIndicator, ReportHints } from '#domain/plan-import';
import type { Day } from '#domain/shared';
import type { NewMilestone } from '#features/tasks';
import type { ReportingCycle } from '#persistence';

/** A report to be read: pasted, or taken out of a file. */
export interface NewImport extends ReportHints {
  readonly officeId: number;
  readonly text: string;
  readonly fileName?: string;
}

/** A report as a file. */
export interface NewFileImport extends ReportHints {
  readonly officeId: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Names an import and, when the person saw one, the version it had then. */
export interface ImportCommand {
  readonly importId: number;
  readonly expectedVersion?: number;
}

/** Names a draft and, when the person saw one, the version it had then. */
export interface DraftCommand {
  readonly draftId: number;
  readonly expectedVersion?: number;
}

/** What is left out stays as it is; a lead of null is none. */
export interface DraftEdit extends DraftCommand {
  readonly title?: string;
  readonly summary?: string;
  readonly indicators?: readonly DraftIndicator[];
  readonly leadUnitId?: number | null;
}

/** A proposed task as a person accepts it. */
export interface AcceptedTask {
  readonly title: string;
  readonly measure: string;
  readonly leadUnitId: number;
  readonly cooperatingUnitIds?: readonly number[];
  readonly dueOn: Day;
  readonly milestones?: readonly NewMilestone[];
  readonly reportingCycle?: Exclude<ReportingCycle, 'custom'>;
}

/** The version is asked for: proposals accepted twice would ask the units twice. */
export interface Acceptance {
  readonly targetId: number;
  readonly expectedVersion: number;
  readonly tasks: readonly AcceptedTask[];
}
