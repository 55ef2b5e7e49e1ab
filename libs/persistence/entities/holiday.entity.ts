import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarOverride, CalendarYear, HolidayChangeState } from '#domain/calendar';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** A calendar that was once in force, whole: what was decided under it can be counted again. */
@Entity('calendar_archive')
export class ArchivedCalendar {
  @PrimaryColumn({ type: 'text' }) version!: string;
  @Json() years!: CalendarYear[];
  @Json() overrides!: CalendarOverride[];
  @AtInstant() archivedAt!: Date;
}

/** Rises with every change of the calendar's tables, so that whoever holds a calendar notices. */
@Entity('calendar_state')
export class CalendarState {
  @PrimaryColumn({ type: 'int' }) id!: number;
  @Column({ type: 'bigint' }) stamp!: number;
}

/** 放假安排的导入: the arrangement of one year, brought by one person and put in force by another. */
@Entity('holiday_changes')
@Index('holiday_changes_one_open', ['year'], { unique: true, where: "status = 'proposed'" })
export class HolidayChange {
  @Id() id!: number;
  @Int() year!: number;
  /** 文号 of the State Council's notice. */
  @Text() documentNumber!: string;
  @Json() body!: CalendarYear;
  /** Why the year is changed once more; null for a year that comes for the first time. */
  @Text({ nullable: true }) reason!: string | null;
  @Text() status!: HolidayChangeState;
  @AtInstant() proposedAt!: Date;
  @Ref(() => Person, { nullable: true }) proposedById!: number | null;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) decidedById!: number | null;
  @Text({ nullable: true }) decisionReason!: string | null;
  /** Versions of the calendar before and after the approval. */
  @Text({ nullable: true }) calendarBefore!: string | null;
  @Text({ nullable: true }) calendarAfter!: string | null;
  /** What the approval moved, as it was approved. */
  @Json({ nullable: true }) effects!: unknown;
  @Int({ default: 1 }) version!: number;
}
