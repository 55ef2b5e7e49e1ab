import { Column, Entity, Index, Unique } from 'typeorm';
import type { HandedDocument, ProposalKind, ProposalState } from '#domain/referral';
import type { Day } from '#domain/shared';
import { Case } from './case.entity.ts';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';

/** 处理建议: 通报 or 移送 after level three. The engine and the office propose, a leader decides, the office carries out. */
@Entity('proposals')
@Index('proposals_one_a_kind', ['caseId', 'kind'], {
  unique: true,
  where: "status NOT IN ('rejected', 'withdrawn')",
})
@Index(['caseId'])
@Index(['officeId', 'id'])
@Index(['unitId', 'id'])
@Unique('proposals_number', ['officeId', 'number'])
export class CaseProposal {
  @Id() id!: number;
  @Text() kind!: ProposalKind;
  @Ref(() => Case) caseId!: number;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() status!: ProposalState;
  @Text() title!: string;
  /** 线索: one fact a line. */
  @Json() leads!: string[];
  /** What goes with them; frozen with the approval. */
  @Json({ default: [] }) documents!: HandedDocument[];
  @AtInstant() proposedAt!: Date;
  /** Null: the engine, by the ladder. */
  @Ref(() => Person, { nullable: true }) proposedById!: number | null;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) decidedById!: number | null;
  @Text({ nullable: true }) decisionReason!: string | null;
  /** With an approved referral: the receipt ends the supervision. */
  @Column({ type: 'boolean', nullable: true }) endsCase!: boolean | null;
  /** 文号 of the circular or of the hand-over sheet. */
  @Text({ nullable: true }) number!: string | null;
  /** 通报正文, or the words that go with the hand-over. */
  @Text({ nullable: true }) text!: string | null;
  @OnDay({ nullable: true }) issuedOn!: Day | null;
  @Ref(() => Person, { nullable: true }) issuedById!: number | null;
  /** 接收机关. */
  @Text({ nullable: true }) receivingBody!: string | null;
  @OnDay({ nullable: true }) receivedOn!: Day | null;
  /** Who signed for it there, and the receipt's own number. */
  @Text({ nullable: true }) receiver!: string | null;
  @Text({ nullable: true }) receiptRef!: string | null;
  @OnDay({ nullable: true }) answeredOn!: Day | null;
  @Text({ nullable: true }) answer!: string | null;
  @Text({ nullable: true }) answerRef!: string | null;
  @Int({ default: 1 }) version!: number;
}

/** To whom a circular was published. */
@Entity('circular_recipients')
@Unique(['proposalId', 'organizationId'])
@Index(['organizationId', 'proposalId'])
export class CircularRecipient {
  @Id() id!: number;
  @Ref(() => CaseProposal) proposalId!: number;
  @Ref(() => Organization) organizationId!: number;
}
