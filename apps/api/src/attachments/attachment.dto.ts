import { ATTACHMENT_SUBJECT_PATTERN, ATTACHMENT_SUBJECTS } from '#domain/attachment';
import { ChoiceField, FlagField, IdField, InstantField, IntField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const SUBJECT = {
  max: 40,
  pattern: ATTACHMENT_SUBJECT_PATTERN,
  message: '应写成 task:12 这样的形式',
  description: '附件所属的记录：任务、进展填报、配合材料、整改事项、文书或延期申请',
  example: 'task:12',
} as const;

export class UploadQuery {
  @TextField(SUBJECT)
  readonly subject!: string;

  @IdField({ inQuery: true, optional: true, description: '作为新版本替换的附件；原版本仍可查阅' })
  readonly replaces?: number;
}

export class AttachmentsQuery extends PageQuery {
  @TextField(SUBJECT)
  readonly subject!: string;

  @ChoiceField(['current', 'all'], {
    optional: true,
    description: 'current 只列现行附件，all 连同旧版本和已移除的',
  })
  readonly show: 'current' | 'all' = 'current';
}

export class ContentQuery {
  @ChoiceField(['1'], { optional: true, description: '填1时图片（png、jpeg、webp）直接显示，不作为下载' })
  readonly inline?: '1';
}

export class RemovalBody {
  @TextField({ max: 500, description: '移除的理由', example: '误传' })
  readonly reason!: string;
}

export class AttachmentAnswer {
  @IdField()
  readonly id!: number;

  @TextField({ max: 40, description: '所属的记录', example: 'task:12' })
  readonly subject!: string;

  @ChoiceField(ATTACHMENT_SUBJECTS)
  readonly subjectKind!: string;

  @IdField()
  readonly subjectId!: number;

  @TextField({ max: 200, example: '进展说明.pdf' })
  readonly name!: string;

  @TextField({ max: 200, description: '按内容认定的类型', example: 'application/pdf' })
  readonly mediaType!: string;

  @IntField({ min: 1, max: 2 ** 31 - 1, description: '字节' })
  readonly size!: number;

  @TextField({ min: 64, max: 64, description: '内容的 SHA-256，也是 ETag' })
  readonly sha256!: string;

  @IntField({ min: 1, max: 2 ** 31 - 1, description: '第几版' })
  readonly revision!: number;

  @IdField({ nullable: true, description: '上一版' })
  readonly replacesId!: number | null;

  @IdField({ nullable: true, description: '下一版；现行版本为 null' })
  readonly replacedById!: number | null;

  @ChoiceField(['clean', 'not_scanned'], { description: '病毒扫描的结果' })
  readonly scan!: string;

  @FlagField({ description: '可以直接显示的图片' })
  readonly showsInline!: boolean;

  @IdField({ nullable: true })
  readonly uploadedById!: number | null;

  @TextField({ max: 200, nullable: true })
  readonly uploadedByName!: string | null;

  @InstantField()
  readonly uploadedAt!: Date;

  @InstantField({ nullable: true, description: '移除的时间；未移除为 null' })
  readonly removedAt!: Date | null;

  @IdField({ nullable: true })
  readonly removedById!: number | null;

  @TextField({ max: 200, nullable: true })
  readonly removedByName!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly removedReason!: string | null;
}
