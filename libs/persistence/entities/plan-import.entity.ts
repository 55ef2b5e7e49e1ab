import { Check, Entity, Index, Unique } from 'typeorm';
import type {
  DraftDoubt,
  DraftIndicator,
  DraftState,
  LeadSuggestion,
  PlanImportState,
} from '#domain/plan-import';
import type { PlanDeadline, ResponsibleUnit, Span } from '#domain/plan-text';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Report } from './report.entity.ts';
import { Target } from './target.entity.ts';

/** 报告导入: one reading of a report by an office, on its way from text to targets. */
@Entity('plan_imports')
@Unique('plan_imports_once', ['officeId', 'reportId'])
@Index(['previousImportId'])
export class PlanImport {
  @Id() id!: number;
  @Ref(() => Report) reportId!: number;
  @Ref(() => Organization) officeId!: number;
  @Text() state!: PlanImportState;
  /** Name of the file, when the text came out of one. */
  @Text({ nullable: true }) fileName!: string | null;
  /** What the reader was not sure of in the report as a whole. */
  @Json() doubts!: DraftDoubt[];
  @Text() readerVersion!: string;
  /** The import of the version of the report that this one changes. */
  @Ref(() => PlanImport, { nullable: true }) previousImportId!: number | null;
  /** In the ledger's form: `person:12`. */
  @Text() createdBy!: string;
  @AtInstant() createdAt!: Date;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  /** Counts every change of the import and of its drafts. */
  @Int({ default: 1 }) version!: number;
}

/** 目标草稿: one item of an imported plan, edited by a person until it becomes a target. */
@Entity('target_drafts')
@Index(['importId', 'position'])
@Index(['parentId'])
@Index(['targetId'])
@Check('target_drafts_dropped_is_no_target', "target_id IS NULL OR state = 'kept'")
export class TargetDraft {
  @Id() id!: number;
  @Ref(() => PlanImport) importId!: number;
  @Ref(() => TargetDraft, { nullable: true }) parentId!: number | null;
  /** Order in the report; counts from 0. */
  @Int() position!: number;
  /** As written; empty where the item has none. */
  @Text() ordinal!: string;
  @Text() title!: string;
  /** The report's words at `spans`. */
  @Text() text!: string;
  @Text() summary!: string;
  /** Places in the report's text: JavaScript string indexes. */
  @Json() spans!: Span[];
  @Json() indicators!: DraftIndicator[];
  @Json() deadlines!: PlanDeadline[];
  @Json() responsible!: ResponsibleUnit[];
  @Json() doubts!: DraftDoubt[];
  /** Ranked, each with the rules and words that speak for it: never more than suggestions. */
  @Json() leadSuggestions!: LeadSuggestion[];
  @Ref(() => Organization, { nullable: true }) suggestedLeadId!: number | null;
  /** Chosen by a person. */
  @Ref(() => Organization, { nullable: true }) leadUnitId!: number | null;
  @Text() state!: DraftState;
  /** The target that the same item of the version before became. */
  @Ref(() => Target, { nullable: true }) earlierTargetId!: number | null;
  /** The target that came of this draft. */
  @Ref(() => Target, { nullable: true }) targetId!: number | null;
  @Int({ default: 1 }) version!: number;
}
