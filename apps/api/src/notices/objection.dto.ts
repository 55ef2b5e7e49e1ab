import {
  OBJECTION_OUTCOMES,
  objectionLife,
  type ObjectionOutcome,
  type ObjectionState,
} from '#domain/notice';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const STATES = Object.keys(objectionLife.states);
const STATES_IN_WORDS = Object.entries(objectionLife.states)
  .map(([state, name]) => `${state} ${name}`)
  .join('、');

export class ObjectionsQuery extends PageQuery {
  @ChoiceField(STATES, { optional: true, description: STATES_IN_WORDS })
  readonly status?: ObjectionState;

  @IdField({ inQuery: true, optional: true, description: '发文督办机构' })
  readonly officeId?: number;

  @IdField({ inQuery: true, optional: true, description: '申辩单位' })
  readonly unitId?: number;
}

export class NewObjectionBody {
  @TextField({ max: 20_000, description: '申辩的事实和理由' })
  readonly statement!: string;

  @VersionField({ description: '所见文书的版本' })
  readonly version!: number;
}

export class ObjectionDecisionBody {
  @ChoiceField(OBJECTION_OUTCOMES, { description: 'upheld 申辩成立，文书撤回；dismissed 维持原文书' })
  readonly outcome!: ObjectionOutcome;

  @TextField({ max: 2000, description: '复核决定的理由' })
  readonly reason!: string;

  @DayField({
    optional: true,
    description: '申辩成立时：至这一天（含）不再就同一事实发文；不填的，本轮不再发文',
  })
  readonly excusedUntil?: Day;

  @VersionField()
  readonly version!: number;
}

export class ObjectionAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IdField() readonly noticeId!: number;
  @TextField({ max: 100, nullable: true }) readonly noticeNumber!: string | null;
  @TextField({ min: 0, max: 1000 }) readonly noticeTitle!: string;
  @IntField({ min: 1, max: 3 }) readonly level!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @ChoiceField(STATES, { description: STATES_IN_WORDS }) readonly status!: ObjectionState;
  @TextField({ max: 20_000 }) readonly statement!: string;
  @InstantField() readonly raisedAt!: Date;
  @IdField({ nullable: true }) readonly raisedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly raisedByName!: string | null;
  @DayField({ description: '复核期限：提出后30日' }) readonly dueOn!: Day;
  @FlagField({ description: '逾期复核，或已过期限仍未复核' }) readonly late!: boolean;
  @InstantField({ nullable: true }) readonly decidedAt!: Date | null;
  @IdField({ nullable: true }) readonly decidedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly decidedByName!: string | null;
  @TextField({ max: 2000, nullable: true }) readonly decisionReason!: string | null;
  @DayField({ nullable: true, description: '申辩成立的，至这一天不再就同一事实发文；null 为本轮不再发文' })
  readonly excusedUntil!: Day | null;
}
