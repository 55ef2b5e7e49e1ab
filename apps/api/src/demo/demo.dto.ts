import { DEMO_MOVES, type DemoJourney, type DemoMove } from '#features/demo';
import {
  ChoiceField,
  FlagField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';

const COUNT = { min: 0, max: 1e9 };

export class DemoAccountAnswer {
  @TextField({ max: 200 }) readonly login!: string;
  @TextField({ max: 50, example: '联络员' }) readonly role!: string;
  @TextField({ max: 200 }) readonly name!: string;
  @TextField({ max: 200 }) readonly organizationName!: string;
}

/** What the sample gives to everybody, before anybody is signed in. */
export class DemoAnswer {
  @InstantField({ description: '示例时钟' }) readonly now!: Date;
  @TextField({ max: 100, description: '各示例账号共用的口令' }) readonly password!: string;
  @ListField(() => DemoAccountAnswer) readonly accounts!: readonly DemoAccountAnswer[];
}

export class DemoJourneyAnswer {
  @InstantField() readonly from!: Date;
  @InstantField() readonly to!: Date;
  @FlagField({ description: '还在途中' }) readonly underWay!: boolean;
  @IntField({ ...COUNT, description: '已经走过的天数' }) readonly daysDone!: number;
  @IntField({ ...COUNT, description: '一共要走的天数' }) readonly daysTotal!: number;
  @IntField({ ...COUNT, description: '途中发出的三单' }) readonly issued!: number;
  @IntField({ ...COUNT, description: '途中发出的邮件' }) readonly mails!: number;
  @TextField({ max: 500, nullable: true, description: '途中停下的原因' }) readonly trouble!: string | null;
}

export class DemoClockAnswer {
  @InstantField({ description: '示例时钟' }) readonly now!: Date;
  @PartField(() => DemoJourneyAnswer, { nullable: true, description: '最近一次拨动；没有拨过为 null' })
  readonly journey!: DemoJourney | null;
}

export class DemoMoveBody {
  @ChoiceField(DEMO_MOVES, { description: '1d 一天，1w 一周，1m 一个月', example: '1d' })
  readonly by!: DemoMove;
}
