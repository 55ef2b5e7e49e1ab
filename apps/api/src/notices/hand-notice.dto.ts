import { DOCUMENT_KINDS, DOCUMENT_NAMES, type DocumentKind } from '#domain/notice';
import type { Day } from '#domain/shared';
import { ChoiceField, DayField, IdField, ListField, TextField } from '../http/fields.ts';
import { NoticeVersionBody } from './notice.dto.ts';

const KINDS_IN_WORDS = Object.entries(DOCUMENT_NAMES)
  .map(([kind, name]) => `${kind} ${name}`)
  .join('，');

export class ProblemPart {
  @TextField({ max: 1000, description: '问题' })
  readonly problem!: string;

  @TextField({ max: 1000, optional: true, description: '整改要求' })
  readonly demand?: string;

  @DayField({ optional: true, description: '整改期限' })
  readonly dueOn?: Day;

  @IdField({ optional: true, description: '督办该问题的督办件' })
  readonly caseId?: number;
}

export class NewNoticeBody {
  @ChoiceField(DOCUMENT_KINDS, { description: KINDS_IN_WORDS })
  readonly kind!: DocumentKind;

  @ListField('id', { optional: true, max: 200, description: '所涉督办件，须属同一单位' })
  readonly caseIds?: readonly number[];

  @IdField({ optional: true, description: '发文督办机构；涉及督办件的可不填' })
  readonly officeId?: number;

  @IdField({ optional: true, description: '主送单位；涉及督办件的可不填' })
  readonly unitId?: number;

  @TextField({ max: 500, optional: true, description: '标题；涉及督办件的可不填' })
  readonly title?: string;

  @ListField('text', { min: 1, max: 100, description: '事实依据，一句一条' })
  readonly grounds!: readonly string[];

  @ListField('text', { max: 100, optional: true, description: '适用规则；不填的写明所依据的督办规则' })
  readonly rules?: readonly string[];

  @ListField('text', { max: 100, optional: true, description: '办理要求；规则规定的期限自动写入' })
  readonly demands?: readonly string[];

  @ListField(() => ProblemPart, { max: 500, optional: true, description: '附件：问题清单' })
  readonly problems?: readonly ProblemPart[];

  @TextField({ max: 2000, optional: true, description: '直接启动较高层级的理由' })
  readonly startReason?: string;
}

export class NoticeRefusalBody extends NoticeVersionBody {
  @DayField({ description: '拒签之日' })
  readonly refusedOn!: Day;

  @TextField({ max: 2000, example: '当面送达，办公室负责人拒绝签收。' })
  readonly reason!: string;

  @TextField({ max: 200, description: '见证人', example: '社区工作人员张某' })
  readonly witness!: string;
}

export class NoticeClosingBody extends NoticeVersionBody {
  @TextField({ max: 2000, description: '办结情况' })
  readonly finding!: string;
}
