import { Entity } from 'typeorm';
import type { ScoreRule } from '#domain/score';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** 考核规则: a version never changes once published. */
@Entity('score_rules')
export class ScoreRuleVersion {
  @Id() id!: number;
  @Int({ unique: true }) version!: number;
  @Json() body!: ScoreRule;
  @OnDay() effectiveFrom!: Day;
  @AtInstant() publishedAt!: Date;
  @Ref(() => Person, { nullable: true }) publishedById!: number | null;
  @Text() reason!: string;
}
