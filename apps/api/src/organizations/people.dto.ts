import { ROLES, type RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import {
  AbsentPersonAnswer,
  AddressField,
  CodeField,
  LastDayField,
  NameField,
  PositionField,
  ReasonField,
  ROLES_IN_WORDS,
  SearchField,
} from './shared-fields.ts';

export class PeopleQuery extends PageQuery {
  @SearchField('代码、姓名、邮箱或职务的一部分') readonly text?: string;
  @IdField({ inQuery: true, optional: true, description: '在该单位任职的' }) readonly organizationId?: number;
  @ChoiceField(ROLES, { optional: true, description: ROLES_IN_WORDS }) readonly role?: RoleName;
  @DayField({ optional: true, description: '以这一天为准，缺省为今天' }) readonly on?: Day;
}

export class NewPersonBody {
  @CodeField('lin') readonly code!: string;
  @NameField('林晓') readonly name!: string;
  @AddressField() readonly email!: string;
  @PositionField() readonly position?: string | null;
}

export class ChangePersonBody {
  @NameField('林晓', true) readonly name?: string;
  @AddressField(true) readonly email?: string;
  @PositionField() readonly position?: string | null;
  @VersionField() readonly version!: number;
}

export class AppointBody {
  @IdField() readonly organizationId!: number;
  @ChoiceField(ROLES, { description: ROLES_IN_WORDS }) readonly role!: RoleName;
  @DayField({ description: '任职第一天' }) readonly validFrom!: Day;

  @DayField({ optional: true, nullable: true, description: '任职最后一天；长期任职可不填' })
  readonly validTo?: Day | null;
}

export class EndAppointmentBody {
  @DayField({ description: '任职最后一天；立即免职填昨天' }) readonly lastDay!: Day;
  @ReasonField('岗位调整') readonly reason!: string;
}

export class PersonRoleAnswer {
  @IdField() readonly appointmentId!: number;
  @ChoiceField(ROLES, { description: ROLES_IN_WORDS }) readonly role!: RoleName;
  @IdField() readonly organizationId!: number;
  @TextField({ max: 200 }) readonly organizationName!: string;
  @DayField() readonly validFrom!: Day;
  @LastDayField() readonly validTo!: Day | null;

  @PartField(() => AbsentPersonAnswer, { nullable: true, description: '替补谁；本人任职为 null' })
  readonly onBehalfOf!: AbsentPersonAnswer | null;
}

export class PersonAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60, example: 'lin' }) readonly code!: string;
  @TextField({ max: 200, example: '林晓' }) readonly name!: string;
  @TextField({ max: 254, example: 'lin@example.cn' }) readonly email!: string;
  @TextField({ max: 100, nullable: true, description: '职务' }) readonly position!: string | null;
  @VersionField() readonly version!: number;

  @ListField(() => PersonRoleAnswer, { description: '在可见单位的任职与替补' })
  readonly roles!: readonly PersonRoleAnswer[];
}
