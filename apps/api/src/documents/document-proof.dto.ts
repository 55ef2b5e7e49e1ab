import { PAPER_KIND_NAMES, type PaperKind } from '#domain/official-document';
import type { Day } from '#domain/shared';
import { PAPER_FORMATS, type PaperFormat, PROOF_STATES, type ProofState } from '#features/documents';
import { ChoiceField, DayField, ListField, PartField, TextField } from '../http/fields.ts';

const STATES = Object.keys(PROOF_STATES);

export class DigestPart {
  @ChoiceField(PAPER_FORMATS) readonly format!: PaperFormat;
  @TextField({ min: 64, max: 64, description: 'SHA-256，十六进制' }) readonly sha256!: string;
}

/** Nothing of what the document says. */
export class DocumentProofAnswer {
  @TextField({ max: 14, description: '验证码', example: '7K3M-9QXD-2VTA' }) readonly code!: string;
  @ChoiceField(PAPER_KIND_NAMES) readonly kind!: PaperKind;
  @TextField({ max: 20, example: '约谈通知书' }) readonly kindName!: string;
  @TextField({
    max: 60,
    nullable: true,
    description: '文号；纪要等没有文号的为 null',
    example: '云法督〔2024〕3号',
  })
  readonly number!: string | null;
  @TextField({ max: 300 }) readonly title!: string;
  @TextField({ max: 200, description: '发文机关' }) readonly issuer!: string;
  @DayField({ description: '成文日期' }) readonly issuedOn!: Day;
  @ChoiceField(STATES) readonly state!: ProofState;
  @TextField({
    max: 10,
    description: '有效、已撤回、经复核撤销、经复核变更或已被替换',
    example: '有效',
  })
  readonly stateName!: string;
  @DayField({ nullable: true, description: '从哪一天起撤回、撤销、变更或替换；有效的为 null' })
  readonly endedOn!: Day | null;
  @ListField(() => DigestPart, { description: '签发时各文件的摘要' })
  readonly digests!: readonly DigestPart[];
}

export class DigestCheckBody {
  @TextField({
    min: 64,
    max: 64,
    pattern: /^[0-9a-fA-F]{64}$/,
    message: '应填文件的 SHA-256 摘要，64位十六进制',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  readonly sha256!: string;
}

export class FileCheckAnswer {
  @TextField({ min: 64, max: 64, description: '所查文件的 SHA-256' }) readonly sha256!: string;
  @ChoiceField(['genuine', 'unknown'], { description: 'genuine 与签发时的文件逐字节一致' })
  readonly verdict!: 'genuine' | 'unknown';
  @TextField({ max: 200, example: '与签发时的文件完全一致。' }) readonly explanation!: string;
  @PartField(() => DocumentProofAnswer, { nullable: true }) readonly document!: DocumentProofAnswer | null;
}

export class VerifyQuery {
  @TextField({ min: 0, max: 40, optional: true, description: '验证码' }) readonly code?: string;
}
