import { Entity, Index, Unique } from 'typeorm';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { RectificationItem } from './rectification.entity.ts';

/** 整改通知书 that lists several items of one unit. What it says is kept as an issued document. */
@Entity('rectification_notices')
@Unique('rectification_notices_number', ['officeId', 'numberYear', 'numberSeq'])
@Index(['officeId', 'id'])
@Index(['unitId', 'id'])
export class RectificationNotice {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  /** 文号, of the series of the office's documents. */
  @Text() number!: string;
  @Int() numberYear!: number;
  @Int() numberSeq!: number;
  @OnDay() issuedOn!: Day;
  @AtInstant() issuedAt!: Date;
  @Ref(() => Person, { nullable: true }) issuedById!: number | null;
}

@Entity('rectification_notice_items')
@Unique('rectification_notice_items_once', ['noticeId', 'itemId'])
@Index(['itemId'])
export class RectificationNoticeItem {
  @Id() id!: number;
  @Ref(() => RectificationNotice) noticeId!: number;
  @Ref(() => RectificationItem) itemId!: number;
}
