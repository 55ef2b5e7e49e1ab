import { Entity, Index, Unique } from 'typeorm';
import type {
  AppointmentEnd,
  InterviewRecord,
  InterviewState,
  Participant,
  UnitAnswer,
} from '#domain/interview';
import type { Day } from '#domain/shared';
import { Case } from './case.entity.ts';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Notice } from './notice.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { RectificationItem } from './rectification.entity.ts';

/** 约谈 of one unit. Several units at one table are several interviews of one joint one (集体约谈). */
@Entity('interviews')
@Unique('interviews_code', ['officeId', 'code'])
@Index(['officeId', 'startsAt', 'id'])
@Index(['unitId', 'startsAt', 'id'])
@Index(['jointId'])
@Index(['caseId'])
@Index('interviews_unfinished', ['startsAt', 'id'], { where: "status NOT IN ('concluded', 'cancelled')" })
export class Interview {
  @Id() id!: number;
  /** 约谈编号: `YT-2024-0001`. */
  @Text() code!: string;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  /** The first interview of the joint one; itself, for the first. None: this unit alone. */
  @Ref(() => Interview, { nullable: true }) jointId!: number | null;
  /** The matter of an interview arranged by hand, where it has one. */
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  /** Why it was arranged by hand. */
  @Text({ nullable: true }) reason!: string | null;
  @Text() status!: InterviewState;
  @AtInstant() startsAt!: Date;
  @Text() place!: string;
  /** 主谈人. */
  @Ref(() => Person) hostId!: number;
  @Json({ default: [] }) participants!: Participant[];
  @AtInstant() arrangedAt!: Date;
  @Ref(() => Person, { nullable: true }) arrangedById!: number | null;
  @OnDay({ nullable: true }) heldOn!: Day | null;
  @Json({ nullable: true }) record!: InterviewRecord | null;
  @AtInstant({ nullable: true }) recordedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) recordedById!: number | null;
  /** The last day for the unit to confirm. */
  @OnDay({ nullable: true }) confirmDueOn!: Day | null;
  @AtInstant({ nullable: true }) officeConfirmedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) officeConfirmedById!: number | null;
  @Text({ nullable: true }) unitAnswer!: UnitAnswer | null;
  @AtInstant({ nullable: true }) unitAnsweredAt!: Date | null;
  @Ref(() => Person, { nullable: true }) unitAnsweredById!: number | null;
  /** Why the unit does not confirm, or what the office noted of its silence. */
  @Text({ nullable: true }) unitReason!: string | null;
  @AtInstant({ nullable: true }) concludedAt!: Date | null;
  @Text({ nullable: true }) cancelledReason!: string | null;
  @Int({ default: 1 }) version!: number;
}

/** A document of level two that an interview answers; let go when the interview is cancelled. */
@Entity('interview_notices')
@Index('interview_notices_taken', ['noticeId'], { unique: true, where: 'let_go_at IS NULL' })
@Index(['interviewId'])
@Index(['noticeId'])
export class InterviewNotice {
  @Id() id!: number;
  @Ref(() => Interview) interviewId!: number;
  @Ref(() => Notice) noticeId!: number;
  @AtInstant({ nullable: true }) letGoAt!: Date | null;
}

/** One appointment of an interview, and how it ended: what was arranged is never written over. */
@Entity('interview_appointments')
@Index(['interviewId', 'id'])
@Index('interview_appointments_standing', ['interviewId'], { unique: true, where: 'ended_at IS NULL' })
export class InterviewAppointment {
  @Id() id!: number;
  @Ref(() => Interview) interviewId!: number;
  @AtInstant() startsAt!: Date;
  @Text() place!: string;
  @Ref(() => Person) hostId!: number;
  /** Why it was moved here, or why it was upheld. */
  @Text({ nullable: true }) reason!: string | null;
  @AtInstant() setAt!: Date;
  @Ref(() => Person, { nullable: true }) setById!: number | null;
  @Text({ nullable: true }) endedAs!: AppointmentEnd | null;
  @Text({ nullable: true }) endReason!: string | null;
  @AtInstant({ nullable: true }) endedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) endedById!: number | null;
}

/** 承诺: an item of the rectification ledger once the record is in force. */
@Entity('interview_promises')
@Unique('interview_promises_position', ['interviewId', 'position'])
@Index(['itemId'])
@Index(['noticeId'])
export class InterviewPromise {
  @Id() id!: number;
  @Ref(() => Interview) interviewId!: number;
  @Int() position!: number;
  @Text() measure!: string;
  @Ref(() => Person) responsibleId!: number;
  @OnDay() dueOn!: Day;
  @Ref(() => Notice, { nullable: true }) noticeId!: number | null;
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Ref(() => RectificationItem, { nullable: true }) itemId!: number | null;
}

/** What the unit said against the wording of a record, and what became of it. */
@Entity('interview_objections')
@Index(['interviewId', 'id'])
export class InterviewObjection {
  @Id() id!: number;
  @Ref(() => Interview) interviewId!: number;
  @Text() statement!: string;
  @AtInstant() raisedAt!: Date;
  @Ref(() => Person, { nullable: true }) raisedById!: number | null;
  /** reworded: the record was written anew; kept: it stands, for the reason given. */
  @Text({ nullable: true }) outcome!: 'reworded' | 'kept' | null;
  @Text({ nullable: true }) answer!: string | null;
  @AtInstant({ nullable: true }) answeredAt!: Date | null;
  @Ref(() => Person, { nullable: true }) answeredById!: number | null;
}
