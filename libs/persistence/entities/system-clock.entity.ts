import { Column, Entity } from 'typeorm';
import { AtInstant } from './columns.ts';

/** The sample's clock: one row. Time runs on from `shownAt` at the real pace since `setAt`, unless frozen. */
@Entity('system_clock')
export class SystemClockRow {
  @Column({ type: 'int', primary: true }) id!: number;
  @AtInstant() shownAt!: Date;
  @AtInstant() setAt!: Date;
  /** A rehearsal's clock stands still between moves, so that the same seed gives the same year. */
  @Column({ type: 'boolean', default: false }) frozen!: boolean;
}
