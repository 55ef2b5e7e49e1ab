import { Entity, Index, Unique } from 'typeorm';
import type { AnnualReportState, SavedParagraph, ShownSection } from '#domain/annual-report';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';

/** 年度报告 of an office on a year: what people worded differently from the draft; the rest is the ledger's. */
@Entity('annual_reports')
@Unique(['officeId', 'year'])
export class AnnualReport {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  /** The year that is reported on. */
  @Int() year!: number;
  @Text() status!: AnnualReportState;
  @Json({ default: [] }) edits!: readonly SavedParagraph[];
  @AtInstant({ nullable: true }) finalisedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) finalisedById!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** A version of the whole text as it stood, its numbers beside the ledger of that moment. Never written over. */
@Entity('annual_report_versions')
@Unique(['reportId', 'version'])
@Index(['reportId', 'id'])
export class AnnualReportVersion {
  @Id() id!: number;
  @Ref(() => AnnualReport) reportId!: number;
  @Int() version!: number;
  @Text() status!: AnnualReportState;
  @Text() title!: string;
  @Json() sections!: readonly ShownSection[];
  @AtInstant() savedAt!: Date;
  @Ref(() => Person, { nullable: true }) savedById!: number | null;
  /** Why it was opened again. */
  @Text({ nullable: true }) reason!: string | null;
}
