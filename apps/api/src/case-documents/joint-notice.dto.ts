import type { Day } from '#domain/shared';
import { PROOF_STATES, type ProofState } from '#features/documents';
import { ChoiceField, DayField, IdField, ListField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

export class JointNoticeBody {
  @ListField('id', {
    min: 2,
    description: '整改事项，同一督办机构、同一单位，尚未销号且有整改期限',
    example: [8, 9],
  })
  readonly itemIds!: readonly number[];
}

export class JointNoticesQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '单位' }) readonly unitId?: number;
  @IdField({ inQuery: true, optional: true, description: '列有这个整改事项的' }) readonly itemId?: number;
}

export class ListedItemAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 50, description: '整改编号', example: 'ZG-2024-0008' }) readonly code!: string;
}

export class JointNoticeAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60, description: '文号', example: '云法督〔2024〕28号' }) readonly number!: string;
  @DayField({ description: '成文日期' }) readonly issuedOn!: Day;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @ListField(() => ListedItemAnswer, { description: '所列的整改事项' })
  readonly items!: readonly ListedItemAnswer[];
  @ChoiceField(Object.keys(PROOF_STATES), {
    description: '效力：in_force 有效；所列事项有经复核撤销的为 amended，全部撤销的为 set_aside',
  })
  readonly state!: ProofState;
  @DayField({ nullable: true, description: '从哪一天起经复核变更或撤销；有效的为 null' })
  readonly endedOn!: Day | null;
}
