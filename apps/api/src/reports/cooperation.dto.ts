import {
  contributionLife,
  type ContributionState,
  DISAGREEMENT_KINDS,
  DISAGREEMENT_OUTCOMES,
  type DisagreementKind,
  type DisagreementOutcome,
} from '#domain/task';
import {
  ChoiceField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { ReadingPart } from './reading.dto.ts';
import { OUTCOMES } from './report.dto.ts';

type Outcome = (typeof OUTCOMES)[number];

const UNIT = { optional: true, description: '以哪个配合单位的名义；只代表一个配合单位时不填' } as const;

export class NewContributionBody {
  @IdField(UNIT)
  readonly unitId?: number;

  @TextField({ max: 20_000, example: '已完成本单位承担的案卷评查。' })
  readonly body!: string;

  @IntField({ min: 0, max: 100, optional: true, nullable: true, description: '本单位承担部分的完成比例' })
  readonly percent?: number | null;

  @ListField(() => ReadingPart, { max: 100, optional: true })
  readonly readings?: ReadingPart[];
}

export class ContributionReviewBody {
  @ChoiceField(OUTCOMES, { description: 'accepted 采纳，sent_back 退回' })
  readonly outcome!: Outcome;

  @TextField({ min: 0, max: 2000, optional: true, description: '退回时必填' })
  readonly reason?: string;

  @VersionField()
  readonly version!: number;
}

export class DisputeBody {
  @TextField({ max: 2000, description: '不同意退回的理由' })
  readonly statement!: string;

  @VersionField()
  readonly version!: number;
}

export class PartDisputeBody {
  @IdField(UNIT)
  readonly unitId?: number;

  @TextField({ max: 2000, description: '不应由本单位配合的理由' })
  readonly statement!: string;
}

export class DisagreementDecisionBody {
  @ChoiceField(DISAGREEMENT_OUTCOMES, { description: 'upheld 异议成立，dismissed 异议不成立' })
  readonly outcome!: DisagreementOutcome;

  @TextField({ max: 2000 })
  readonly reason!: string;

  @VersionField()
  readonly version!: number;
}

class OfTask {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskCode!: string;
  @TextField({ max: 500 }) readonly taskTitle!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
}

export class ContributionAnswer extends OfTask {
  @ChoiceField(Object.keys(contributionLife.states), {
    description: Object.values(contributionLife.states).join('、'),
  })
  readonly status!: ContributionState;
  @IntField({ min: 0, max: 100, nullable: true }) readonly percent!: number | null;
  @TextField({ max: 20_000 }) readonly body!: string;
  @ListField(() => ReadingPart) readonly readings!: readonly ReadingPart[];
  @InstantField() readonly submittedAt!: Date;
  @IdField({ nullable: true }) readonly authorId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly authorName!: string | null;
  @InstantField({ nullable: true }) readonly reviewedAt!: Date | null;
  @IdField({ nullable: true }) readonly reviewedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly reviewedByName!: string | null;
  @TextField({ max: 2000, nullable: true }) readonly reviewReason!: string | null;
  @IdField({ nullable: true, description: '采纳进牵头单位的哪一份填报' }) readonly reportId!: number | null;
}

export class DisagreementAnswer extends OfTask {
  @ChoiceField(DISAGREEMENT_KINDS, { description: 'part 不应由本单位配合，sending_back 不同意退回' })
  readonly kind!: DisagreementKind;
  @IdField({ nullable: true }) readonly contributionId!: number | null;
  @TextField({ max: 2000 }) readonly statement!: string;
  @InstantField() readonly raisedAt!: Date;
  @IdField({ nullable: true }) readonly raisedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly raisedByName!: string | null;
  @InstantField({ nullable: true }) readonly decidedAt!: Date | null;
  @IdField({ nullable: true }) readonly decidedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly decidedByName!: string | null;
  @ChoiceField(DISAGREEMENT_OUTCOMES, { nullable: true }) readonly outcome!: DisagreementOutcome | null;
  @TextField({ max: 2000, nullable: true }) readonly decisionReason!: string | null;
}
