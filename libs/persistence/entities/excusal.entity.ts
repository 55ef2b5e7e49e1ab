import { Entity, Index } from 'typeorm';
import type { Day } from '#domain/shared';
import { Id, OnDay, Ref, Text } from './columns.ts';
import { Case } from './case.entity.ts';
import { Objection } from './objection.entity.ts';

/** What a won objection takes back of a document's findings: the engine does not hold it against the unit again. */
@Entity('excusals')
@Index(['caseId'])
@Index(['objectionId'])
export class ExcusalRow {
  @Id() id!: number;
  @Ref(() => Objection) objectionId!: number;
  @Ref(() => Case) caseId!: number;
  /** What was blamed; null: all that was due by `dueOn`. */
  @Text({ nullable: true }) what!: string | null;
  /** The day by which it was owed. */
  @OnDay() dueOn!: Day;
  @OnDay() decidedOn!: Day;
  /** Up to and including this day it does not count; null: for the rest of the round. */
  @OnDay({ nullable: true }) untilOn!: Day | null;
}
