import { Column, Entity, Index, Unique } from 'typeorm';
import { Id, Int, Ref } from './columns.ts';
import { Case } from './case.entity.ts';
import { Notice } from './notice.entity.ts';

/**
 * A further case that one document is about; the first stands in the document itself, and the view `notices_of_cases`
 * has both. Each level once a round holds here as it does there: whoever adds a document has locked its cases.
 */
@Entity('notice_cases')
@Unique('notice_cases_once', ['noticeId', 'caseId'])
@Index(['caseId'])
@Index('notice_cases_once_a_level', ['caseId', 'level'], { unique: true, where: 'standing' })
export class NoticeCase {
  @Id() id!: number;
  @Ref(() => Notice) noticeId!: number;
  @Ref(() => Case) caseId!: number;
  @Int() level!: number;
  /** The document was not taken back. */
  @Column({ type: 'boolean', default: true }) standing!: boolean;
}
