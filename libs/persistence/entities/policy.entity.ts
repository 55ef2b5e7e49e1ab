import { Column, Entity, Unique } from 'typeorm';
import type { Ladder } from '#domain/escalation';
import type { CalendarYear } from '#domain/calendar';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Text } from './columns.ts';

/** 督办规则: a version never changes once written; a case keeps the version it opened under. */
@Entity('ladders')
@Unique(['key', 'version'])
export class LadderVersion {
  @Id() id!: number;
  @Text() key!: string;
  @Int() version!: number;
  @Json() body!: Ladder;
  @OnDay() effectiveFrom!: Day;
  @AtInstant() createdAt!: Date;
}

/** The State Council's arrangement of one year. */
@Entity('calendar_years')
export class CalendarYearRow {
  @Column({ type: 'int', primary: true }) year!: number;
  @Json() body!: CalendarYear;
  @AtInstant() loadedAt!: Date;
}

/** An administrator's decision on one day, above the national arrangement. */
@Entity('calendar_overrides')
export class CalendarOverrideRow {
  @Id() id!: number;
  @OnDay({ unique: true }) onDay!: Day;
  @Column({ type: 'boolean' }) working!: boolean;
  @Text() reason!: string;
}
