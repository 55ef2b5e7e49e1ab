import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Id, Int, Text } from './columns.ts';

/** 检索条目: a record as it is searched. Made anew from the record whenever it changes; never the truth. */
@Entity('search_entries')
@Unique('search_entries_once', ['kind', 'recordId'])
// Inverted, over both columns; TypeORM knows no such index.
@Index('search_entries_tokens', { synchronize: false })
export class SearchEntry {
  /** In the order of entry, from `search_entry_ids`: newer records have higher ones. */
  @PrimaryColumn({ type: 'bigint' }) id!: number;
  @Text() kind!: string;
  @Column({ type: 'bigint' }) recordId!: number;
  @Int() year!: number;
  /**
   * Who sees it: offices by their ids, units by theirs below zero; far below, units whose leaders alone see it; far
   * above, the leaders whose own it is.
   */
  @Column({ type: 'bigint', array: true }) scopes!: number[];
  /** Title, number and words, folded, a line each. */
  @Text() folded!: string;
  /** Characters, pairs of characters and marks (`tokensOf`). */
  @Column({ type: 'int', array: true }) tokens!: number[];
}

/** A record whose entry is to be made anew; noted by the database with the change itself. */
@Entity('search_stale')
export class SearchStale {
  @Id() id!: number;
  @Text() kind!: string;
  @Column({ type: 'bigint' }) recordId!: number;
}
