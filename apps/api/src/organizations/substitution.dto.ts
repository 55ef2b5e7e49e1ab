import { ROLES, type RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import { ChoiceField, DayField, FlagField, IdField, InstantField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { ReasonField, ROLES_IN_WORDS } from './shared-fields.ts';

export class SubstitutionsQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true }) readonly organizationId?: number;
  @IdField({ inQuery: true, optional: true, description: '被替补或替补的人' }) readonly personId?: number;

  @ChoiceField(['standing', 'all'], { optional: true, description: 'standing：只看今天生效的' })
  readonly standing?: 'standing' | 'all';
}

export class NewSubstitutionBody {
  @IdField({ optional: true, description: '被替补的人；缺省为本人' }) readonly absentId?: number;
  @IdField({ description: '替补人' }) readonly substituteId!: number;
  @IdField() readonly organizationId!: number;
  @ChoiceField(ROLES, { description: ROLES_IN_WORDS }) readonly role!: RoleName;
  @DayField({ description: '第一天，不早于今天' }) readonly fromOn!: Day;
  @DayField({ description: '最后一天，最长一年' }) readonly toOn!: Day;
  @ReasonField('出差') readonly reason!: string;
}

export class SubstitutionAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly absentId!: number;
  @TextField({ max: 200, description: '被替补的人' }) readonly absentName!: string;
  @IdField() readonly substituteId!: number;
  @TextField({ max: 200, description: '替补人' }) readonly substituteName!: string;
  @IdField() readonly organizationId!: number;
  @TextField({ max: 200 }) readonly organizationName!: string;
  @ChoiceField(ROLES, { description: ROLES_IN_WORDS }) readonly role!: RoleName;
  @DayField() readonly fromOn!: Day;
  @DayField() readonly toOn!: Day;
  @TextField({ max: 500 }) readonly reason!: string;
  @IdField({ nullable: true, description: '由谁安排' }) readonly namedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly namedByName!: string | null;
  @InstantField() readonly namedAt!: Date;
  @DayField({ nullable: true, description: '提前终止的，自这一天起不再替补' }) readonly endedOn!: Day | null;
  @FlagField({ description: '今天是否生效' }) readonly standing!: boolean;
}
