import { Entity } from 'typeorm';
import { AtInstant, Id, Int, Text } from './columns.ts';

/** 年度报告: the annual rule-of-law report from whose plan section targets are taken. */
@Entity('reports')
export class Report {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Text() issuer!: string;
  @Text() title!: string;
  @Int() reportYear!: number;
  @Int() planYear!: number;
  /** Heading of the plan section, as a description where the text itself is not kept. */
  @Text() planHeading!: string;
  /** The whole text, when it was imported; SHA-256 of it, to notice a second import. */
  @Text({ nullable: true }) body!: string | null;
  @Text({ nullable: true, unique: true }) bodyHash!: string | null;
  @AtInstant() importedAt!: Date;
}
