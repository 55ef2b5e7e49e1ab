import { ROLES, type RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import {
  AbsentPersonAnswer,
  CodeField,
  KIND_WORDS,
  KINDS,
  LastDayField,
  LEVEL_WORDS,
  LEVELS,
  NameField,
  ReasonField,
  ROLES_IN_WORDS,
  SearchField,
} from './shared-fields.ts';

type Kind = (typeof KINDS)[number];
type Level = (typeof LEVELS)[number];

const OnDay = () => DayField({ optional: true, description: '以这一天为准，缺省为今天；名称为当日的名称' });

export class OrganizationsQuery extends PageQuery {
  @ChoiceField(KINDS, { optional: true, description: KIND_WORDS }) readonly kind?: Kind;
  @ChoiceField(LEVELS, { optional: true, description: LEVEL_WORDS }) readonly level?: Level;
  @IdField({ inQuery: true, optional: true, description: '上级' }) readonly parentId?: number;
  @SearchField('代码、名称或曾用名的一部分') readonly text?: string;

  @ChoiceField(['standing', 'closed', 'all'], { optional: true, description: '存续（缺省）、已撤并或全部' })
  readonly standing?: 'standing' | 'closed' | 'all';

  @OnDay() readonly on?: Day;
}

export class TreeQuery {
  @OnDay() readonly on?: Day;
}

export class NewOrganizationBody {
  @CodeField('YX-SJJ') readonly code!: string;
  @NameField('云溪市数据局') readonly name!: string;
  @ChoiceField(KINDS, { description: KIND_WORDS }) readonly kind!: Kind;
  @ChoiceField(LEVELS, { description: LEVEL_WORDS }) readonly level!: Level;
  @IdField({ nullable: true, description: '上级；顶级为 null' }) readonly parentId!: number | null;

  @TextField({
    max: 20,
    optional: true,
    nullable: true,
    description: '机关代字，制发文书用',
    example: '云法督',
  })
  readonly agencyCode?: string | null;

  @DayField({ description: '设立之日' }) readonly validFrom!: Day;
}

export class RenameBody {
  @NameField('云溪市数据管理局') readonly name!: string;
  @DayField({ description: '新名称启用之日，不晚于今天' }) readonly fromOn!: Day;
  @ReasonField() readonly reason!: string;
  @VersionField() readonly version!: number;
}

export class MoveBody {
  @IdField({ nullable: true, description: '新的上级；改为顶级填 null' }) readonly parentId!: number | null;
  @ReasonField() readonly reason!: string;
  @VersionField() readonly version!: number;
}

export class CloseBody {
  @DayField({ description: '自这一天起不再存续，不晚于今天' }) readonly on!: Day;
  @ReasonField() readonly reason!: string;
  @VersionField() readonly version!: number;
}

export class MergeBody extends CloseBody {
  @IdField({ description: '接收单位' }) readonly intoId!: number;
}

export class OrganizationAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60, example: 'YX-SJJ' }) readonly code!: string;
  @TextField({ max: 200, example: '云溪市数据局' }) readonly name!: string;
  @ChoiceField(KINDS, { description: KIND_WORDS }) readonly kind!: Kind;
  @ChoiceField(LEVELS, { description: LEVEL_WORDS }) readonly level!: Level;
  @IdField({ nullable: true }) readonly parentId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly parentName!: string | null;
  @TextField({ max: 20, nullable: true, description: '机关代字' }) readonly agencyCode!: string | null;
  @DayField({ description: '设立之日' }) readonly validFrom!: Day;
  @LastDayField() readonly validTo!: Day | null;
  @IdField({ nullable: true, description: '并入的单位' }) readonly mergedIntoId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly mergedIntoName!: string | null;
  @VersionField() readonly version!: number;
}

export class OrganizationBranchAnswer extends OrganizationAnswer {
  @ListField(() => OrganizationBranchAnswer, { description: '下级' })
  readonly children!: readonly OrganizationBranchAnswer[];
}

export class OrganizationTreeAnswer {
  @ListField(() => OrganizationBranchAnswer, { description: '可见范围内的各棵树' })
  readonly roots!: readonly OrganizationBranchAnswer[];
}

export class NameSpanAnswer {
  @TextField({ max: 200 }) readonly name!: string;
  @DayField() readonly fromOn!: Day;
  @LastDayField() readonly untilOn!: Day | null;
  @TextField({ max: 500, nullable: true, description: '更名的理由' }) readonly reason!: string | null;
}

export class OrganizationPersonAnswer {
  @IdField() readonly appointmentId!: number;
  @IdField() readonly personId!: number;
  @TextField({ max: 200, example: '林晓' }) readonly name!: string;
  @TextField({ max: 100, nullable: true, description: '职务' }) readonly position!: string | null;
  @ChoiceField(ROLES, { description: ROLES_IN_WORDS }) readonly role!: RoleName;
  @DayField() readonly validFrom!: Day;
  @LastDayField() readonly validTo!: Day | null;

  @PartField(() => AbsentPersonAnswer, { nullable: true, description: '替补谁；本人任职为 null' })
  readonly onBehalfOf!: AbsentPersonAnswer | null;
}

export class MergedAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200 }) readonly name!: string;
  @DayField({ description: '最后一天' }) readonly lastDay!: Day;
}

export class OrganizationDetailAnswer extends OrganizationAnswer {
  @ListField(() => NameSpanAnswer, { description: '历次名称，从早到晚' })
  readonly names!: readonly NameSpanAnswer[];

  @ListField(() => OrganizationPersonAnswer, { description: '现任人员与替补' })
  readonly people!: readonly OrganizationPersonAnswer[];

  @ListField(() => MergedAnswer, { description: '并入本单位的单位' })
  readonly mergers!: readonly MergedAnswer[];
}

const CountField = (description: string) => IntField({ min: 0, max: 1_000_000, description });
const HindranceField = (act: string) =>
  TextField({ max: 1_000, nullable: true, description: `还不能${act}的原因和办法；可以${act}为 null` });

export class OrganizationProspectAnswer {
  @TextField({ max: 200 }) readonly name!: string;
  @CountField('下级单位，合并后归接收单位') readonly below!: number;
  @CountField('未办结的牵头任务，合并时移交') readonly leading!: number;
  @CountField('未办结的配合任务，合并时移交') readonly cooperating!: number;
  @CountField('作为督办机构下达、未办结的任务') readonly given!: number;
  @CountField('作为督办机构制定、未完成的年度目标') readonly targets!: number;
  @CountField('作为督办机构在办的督办件') readonly cases!: number;
  @CountField('作为督办机构督促、未了结的整改事项') readonly overseen!: number;
  @CountField('未了结的整改事项，合并时移交') readonly rectifications!: number;
  @CountField('在办的督办件，合并时移交') readonly supervised!: number;
  @CountField('随之结束的现任任职') readonly appointments!: number;
  @HindranceField('合并') readonly mergeHindrance!: string | null;
  @HindranceField('撤销') readonly closeHindrance!: string | null;
}

export class MergerAnswer {
  @PartField(() => OrganizationDetailAnswer, { description: '被并入的单位' })
  readonly organization!: OrganizationDetailAnswer;

  @IntField({ min: 0, max: 1_000_000, description: '移交的牵头任务数' }) readonly leading!: number;
  @IntField({ min: 0, max: 1_000_000, description: '移交的配合任务数' }) readonly cooperating!: number;
  @IntField({ min: 0, max: 1_000_000, description: '移交的整改事项数' }) readonly rectifications!: number;
}
