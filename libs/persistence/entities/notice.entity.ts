import { Check, Entity, Index, Unique } from 'typeorm';
import type { CaseFacts, NoticeTerm, Reason } from '#domain/escalation';
import type { DocumentKind, NoticeContent, NoticeState } from '#domain/notice';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Case } from './case.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { DocumentTemplateVersion, IssuedDocument } from './issued-document.entity.ts';
import { LadderVersion } from './policy.entity.ts';

/** What a unit answered, and what the office made of it. */
export interface NoticeReply {
  text: string;
  repliedAt: string;
  repliedById?: number | null;
  /** After its term. */
  late?: boolean;
  decidedAt: string | null;
  decidedById?: number | null;
  accepted: boolean | null;
  /** What the office said to it. */
  decisionReason?: string | null;
  /** An accepted reason keeps the days up to and including this one from counting. */
  excusedUntil: Day | null;
}

/** 拒签: receipt was refused before a witness, as the office recorded it. */
export interface NoticeRefusal {
  readonly refusedOn: Day;
  readonly reason: string;
  readonly witness: string;
  readonly recordedAt: string;
  readonly recordedById: number | null;
}

/** 三单: one document of supervision. From issue on its content, number, ladder and calendar version are frozen. */
@Entity('notices')
@Check('notices_level', 'level BETWEEN 1 AND 3')
@Check('notices_issued_has_number', 'issued_at IS NULL OR number IS NOT NULL')
@Unique('notices_number', ['officeId', 'numberYear', 'numberSeq'])
@Index('notices_once_a_level', ['caseId', 'level'], { unique: true, where: "status <> 'withdrawn'" })
@Index(['caseId'])
@Index(['unitId', 'issuedOn'])
@Index(['officeId', 'id'])
@Index(['unitId', 'id'])
@Index('notices_waiting', ['draftedAt'], { where: "status = 'awaiting_signature'" })
@Index('notices_undocumented', ['id'], { where: 'issued_at IS NOT NULL AND document_id IS NULL' })
@Index('notices_interviews', ['id'], {
  where: "kind = 'interview_notice' AND status IN ('issued', 'received', 'replied')",
})
export class Notice {
  @Id() id!: number;
  /** The case it is about, the first of several; null where a person wrote outside of any case. */
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  @Int() level!: number;
  @Text() kind!: DocumentKind;
  @Text() status!: NoticeState;
  @Int({ nullable: true }) numberYear!: number | null;
  @Int({ nullable: true }) numberSeq!: number | null;
  /** 文号, such as 云法督〔2024〕3号: allocated when signed, kept for ever. */
  @Text({ nullable: true }) number!: string | null;
  @Json() content!: NoticeContent;
  /** Why it was decided: kept with the facts so that the decision can be replayed. */
  @Json() reasons!: Reason[];
  /** Null where a person drafted it. */
  @Json({ nullable: true }) facts!: CaseFacts | null;
  @Ref(() => LadderVersion) ladderId!: number;
  @Text() calendarVersion!: string;
  @AtInstant() draftedAt!: Date;
  /** Null: drafted by the rule. */
  @Ref(() => Person, { nullable: true }) draftedById!: number | null;
  /** Why a person started higher than the next level. */
  @Text({ nullable: true }) startReason!: string | null;
  @Ref(() => Person, { nullable: true }) signedById!: number | null;
  /** 批示 under which a third-level document was signed. */
  @Json({ nullable: true }) instruction!: {
    leaderId: number;
    text: string;
    instructionId?: number;
    givenOn?: Day;
  } | null;
  @AtInstant({ nullable: true }) issuedAt!: Date | null;
  @OnDay({ nullable: true }) issuedOn!: Day | null;
  /** Service on the unit: the day on which its clocks start. */
  @OnDay({ nullable: true }) servedOn!: Day | null;
  @Json({ default: [] }) terms!: NoticeTerm[];
  @OnDay({ nullable: true }) replyDueOn!: Day | null;
  @AtInstant({ nullable: true }) receivedAt!: Date | null;
  /** Who took it for the unit. */
  @Ref(() => Person, { nullable: true }) receivedById!: number | null;
  @Json({ nullable: true }) refusal!: NoticeRefusal | null;
  @Json({ nullable: true }) reply!: NoticeReply | null;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  @Text({ nullable: true }) withdrawnReason!: string | null;
  /** In whose words it was issued; null: before issue, or in the words of the product. */
  @Ref(() => DocumentTemplateVersion, { nullable: true }) templateId!: number | null;
  /** The paper, kept a moment after issue. */
  @Ref(() => IssuedDocument, { nullable: true }) documentId!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** `document` 文号, `rectification` 整改编号, `interview` 约谈编号. */
export type SeriesName = 'document' | 'rectification' | 'interview';

/** The last number an office gave in a series and year. Its row lock is what keeps numbers without gaps. */
@Entity('number_series')
@Unique(['officeId', 'series', 'year'])
export class NumberSeries {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  @Text() series!: SeriesName;
  @Int() year!: number;
  @Int() last!: number;
}
