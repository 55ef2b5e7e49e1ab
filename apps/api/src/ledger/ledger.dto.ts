import { EXPORT_FORMATS, type ExportFormat } from '#features/ledger';
import { type Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const ACTOR = /^(system|person:[1-9]\d{0,15})$/;
const ACTION = /^[a-z_]+(\.[a-z_]*)?$/;
const SUBJECT = /^[a-z][a-z_]*(:.+)?$/;

const FromDay = () => DayField({ optional: true, description: '自这一天起（含）' });
const ToDay = () => DayField({ optional: true, description: '到这一天止（含）' });
const ActorField = () =>
  TextField({
    ...{ max: 30, pattern: ACTOR, message: '应填 system 或 person:人员编号', optional: true },
    ...{ description: '操作人：system 或 person:人员编号', example: 'person:12' },
  });
const ActionField = () =>
  TextField({
    ...{ max: 80, pattern: ACTION, message: '应形如 task. 或 task.assigned', optional: true },
    ...{ description: '事项或其开头', example: 'task.' },
  });
const SubjectField = () =>
  TextField({
    ...{ max: 100, pattern: SUBJECT, message: '应形如 task:12', optional: true },
    ...{ description: '对象', example: 'task:12' },
  });

export class LedgerQuery extends PageQuery {
  @FromDay() readonly from?: Day;
  @ToDay() readonly to?: Day;
  @ActorField() readonly actor?: string;
  @ActionField() readonly action?: string;
  @SubjectField() readonly subject?: string;
}

export class LedgerExportQuery {
  @ChoiceField(EXPORT_FORMATS, { description: 'csv 可用 Excel 打开；jsonl 每行一条，可独立核验哈希链' })
  readonly format!: ExportFormat;

  @FromDay() readonly from?: Day;
  @ToDay() readonly to?: Day;
  @ActorField() readonly actor?: string;
  @ActionField() readonly action?: string;
  @SubjectField() readonly subject?: string;
}

export class LedgerLineAnswer {
  @IdField() readonly id!: number;

  @IntField({
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    nullable: true,
    description: '链上序号；尚未封存为 null',
  })
  readonly seq!: number | null;

  @InstantField() readonly at!: Date;

  @TextField({ max: 30, description: '操作人标识', example: 'person:12' })
  readonly actor!: string;

  @TextField({ max: 200, nullable: true, description: '操作人姓名；系统为 null', example: '王敏' })
  readonly actorName!: string | null;

  @TextField({ max: 100, nullable: true, description: '来源地址', example: '10.1.2.3' })
  readonly from!: string | null;

  @TextField({ max: 100, example: 'task.assigned' }) readonly action!: string;

  @TextField({ max: 100, description: '事项名称', example: '下达任务' })
  readonly actionTitle!: string;

  @TextField({ max: 200, example: 'task:12' }) readonly subject!: string;
}

export class LedgerEntryAnswer extends LedgerLineAnswer {
  @JsonField({ nullable: true, description: '变更前' }) readonly before!: unknown;
  @JsonField({ nullable: true, description: '变更后' }) readonly after!: unknown;
  @JsonField({ nullable: true, description: '来源与理由等' }) readonly context!: unknown;
  @TextField({ max: 64, description: '内容摘要（SHA-256）' }) readonly digest!: string;
  @TextField({ max: 64, nullable: true, description: '前一条的哈希' }) readonly prevHash!: string | null;
  @TextField({ max: 64, nullable: true, description: '本条的哈希' }) readonly hash!: string | null;
}

export class LedgerFindingAnswer {
  @TextField({ max: 40, example: 'content_changed' }) readonly kind!: string;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '链上序号' }) readonly seq!: number;
  @TextField({ max: 500, description: '哪一条、出了什么问题' }) readonly message!: string;
}

export class LedgerHeadAnswer {
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER }) readonly seq!: number;
  @TextField({ max: 64, description: '另行留存，以后可证明末尾没有被截去' }) readonly hash!: string;
}

export class LedgerVerificationResult {
  @FlagField({ description: '整条链未被改动' }) readonly verified!: boolean;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '核验条数' }) readonly entries!: number;
  @PartField(() => LedgerHeadAnswer, { description: '链头' }) readonly head!: LedgerHeadAnswer;
  @ListField(() => LedgerFindingAnswer, { description: '问题，最多100条' })
  readonly findings!: readonly LedgerFindingAnswer[];
}

export class LedgerVerificationAnswer {
  @ChoiceField(['running', 'done'], { description: 'running：记录较多，仍在核验，请稍后再查' })
  readonly state!: 'running' | 'done';

  @InstantField() readonly startedAt!: Date;
  @InstantField({ nullable: true }) readonly finishedAt!: Date | null;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '已核验条数' }) readonly read!: number;
  @IntField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '开始时的总条数' }) readonly total!: number;

  @PartField(() => LedgerVerificationResult, { nullable: true, description: '核验中为上一次的结果' })
  readonly result!: LedgerVerificationResult | null;
}
