import type { Ladder } from '#domain/escalation';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  DraftField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { LadderDraftPart, ladderExample, LadderPart } from './ladder.part.ts';

const DRAFT = { example: ladderExample(), description: '规则全文；编号和版本由系统给出' };
const COUNT = { min: 0, max: Number.MAX_SAFE_INTEGER };
const VERSION = { max: 2 ** 31 - 1, example: 1 };

export class LadderCheckBody {
  @DraftField(() => LadderDraftPart, DRAFT) readonly ladder!: object;
}

export class LadderFaultAnswer {
  @TextField({ max: 300, example: 'levels[1].triggers[0].after' }) readonly field!: string;
  @TextField({ max: 100, example: 'LADDER_GAP' }) readonly code!: string;
  @TextField({ max: 1_000 }) readonly message!: string;
}

export class LadderCheckAnswer {
  @FlagField({ description: '没有错误，可以发布' }) readonly valid!: boolean;
  @ListField(() => LadderFaultAnswer, { max: 10_000, description: '全部错误，按字段排列' })
  readonly faults!: readonly LadderFaultAnswer[];
}

export class LadderPublishBody {
  @DraftField(() => LadderDraftPart, DRAFT) readonly ladder!: object;
  @IntField({ ...VERSION, min: 0, description: '在哪个版本的基础上修改；已有更新的版本时返回 409' })
  readonly basedOnVersion!: number;
  @DayField({ description: '从哪一天起生效，不早于今天；此前立案的督办件仍用原版本' })
  readonly effectiveFrom!: Day;
  @TextField({ max: 1_000, pattern: /\S/, message: '不能只填空格', description: '修改理由' })
  readonly reason!: string;
}

export class LadderLineAnswer {
  @IdField() readonly id!: number;
  @IntField({ ...VERSION, min: 1 }) readonly version!: number;
  @TextField({ max: 100, example: '三单督办规则' }) readonly name!: string;
  @DayField() readonly effectiveFrom!: Day;
  @ChoiceField(['in_force', 'coming', 'past'], {
    description: 'in_force 现行；coming 尚未生效；past 已被新版本取代',
  })
  readonly standing!: string;
  @InstantField() readonly publishedAt!: Date;
  @IdField({ nullable: true, description: '发布人；随产品提供的版本为 null' })
  readonly publishedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly publishedByName!: string | null;
  @TextField({ max: 1_000, nullable: true, description: '修改理由' }) readonly reason!: string | null;
}

export class LadderAnswer extends LadderLineAnswer {
  @PartField(() => LadderPart) readonly ladder!: Ladder;
}

export class LadderTrialBody {
  @DraftField(() => LadderDraftPart, { ...DRAFT, optional: true }) readonly ladder?: object;
  @IdField({
    optional: true,
    description: '试算一个已发布的版本；与 ladder 同时填写时用这个版本',
    example: 1,
  })
  readonly ladderId?: number;
  @DayField({ example: '2024-01-01' }) readonly from!: Day;
  @DayField({ example: '2024-12-31', description: '可以是将来：按现有事实、无人再办理推算' })
  readonly to!: Day;
}

export class TriedLevelAnswer {
  @IntField({ min: 1, max: 3 }) readonly level!: number;
  @TextField({ max: 100, example: '提醒' }) readonly name!: string;
  @IntField({ ...COUNT, description: '按试算规则会发出的份数' }) readonly tried!: number;
  @IntField({ ...COUNT, description: '实际发出的份数' }) readonly real!: number;
}

export class TriedUnitAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField({ ...COUNT, description: '会发出的预警' }) readonly warnings!: number;
  @IntField({ ...COUNT, description: '会提出的通报、移送建议' }) readonly proposals!: number;
  @ListField(() => TriedLevelAnswer) readonly levels!: readonly TriedLevelAnswer[];
}

export class TriedLeaderAnswer {
  @IdField() readonly personId!: number;
  @TextField({ max: 200 }) readonly personName!: string;
  @IntField({ ...COUNT, description: '会收到的邮件' }) readonly tried!: number;
  @IntField({ ...COUNT, description: '实际的邮件' }) readonly real!: number;
}

export class TriedDocumentAnswer {
  @IdField() readonly caseId!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskTitle!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField({ min: 1, max: 3 }) readonly level!: number;
  @DayField() readonly on!: Day;
}

export class LadderTrialAnswer {
  @DayField() readonly from!: Day;
  @DayField() readonly to!: Day;
  @TextField({ max: 100 }) readonly ladderName!: string;
  @IntField({ ...COUNT, description: '参加试算的督办件' }) readonly cases!: number;
  @ListField(() => TriedLevelAnswer, { description: '假定文书当日签发、当日送达' })
  readonly levels!: readonly TriedLevelAnswer[];
  @ListField(() => TriedUnitAnswer, { max: 1_000_000 }) readonly units!: readonly TriedUnitAnswer[];
  @ListField(() => TriedLeaderAnswer, { max: 1_000_000, description: '各分管领导的邮件，多的在前' })
  readonly leaders!: readonly TriedLeaderAnswer[];
  @ListField(() => TriedDocumentAnswer, { description: '会发出的文书，最多列200份' })
  readonly documents!: readonly TriedDocumentAnswer[];
}
