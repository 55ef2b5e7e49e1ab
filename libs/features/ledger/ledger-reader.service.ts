import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { type Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type CursorKeys, type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import type { LedgerEntry, LedgerFilter, LedgerLine } from './entry.ts';
import { entryById, lastEntryId, listEntries, type Place, readEntries } from './entry.query.ts';
import { type ExportFormat, WRITERS } from './export-format.ts';
import { LedgerService } from './ledger.service.ts';

const ORDER = 'at';
const EXPORT_BATCH = 1_000;

export interface LedgerListQuery extends LedgerFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** 审计: reads the ledger, takes it away in a file, and changes nothing. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list({ cursor, limit, ...filter }: LedgerListQuery): Promise<Page<LedgerLine>> {
    const olderThan = placeOf(readCursor(ORDER, cursor, 2));
    const rows = await this.uow.run((tx) => listEntries(tx, filter, olderThan, limit + 1));
    return pageOf(rows, limit, ({ at, id }) => writeCursor(ORDER, [at.getTime(), id]));
  }

  /** @throws DomainError `LEDGER_ENTRY_NOT_FOUND` */
  async show(id: number): Promise<LedgerEntry> {
    const entry = await this.uow.run((tx) => entryById(tx, id));
    if (entry) return entry;
    throw new DomainError('LEDGER_ENTRY_NOT_FOUND', '没有这条台账记录，请刷新列表后重试。', { id });
  }

  /**
   * The entries as a file, oldest first, a batch in memory at a time. That it was taken, by whom and which part, is
   * an entry itself, written before the first line leaves and not among the lines.
   */
  async export(actor: Actor, filter: LedgerFilter, format: ExportFormat): Promise<AsyncIterable<string>> {
    const lastId = await this.uow.run(async (tx) => {
      const last = await lastEntryId(tx);
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'ledger.exported', subject: 'ledger', after: { format, filter, upToEntry: last } },
      ]);
      return last;
    });
    return this.lines(filter, format, lastId);
  }

  private async *lines(filter: LedgerFilter, format: ExportFormat, lastId: number): AsyncGenerator<string> {
    const { head, line } = WRITERS[format];
    if (head !== '') yield head;
    let newerThan: Place | undefined;
    for (;;) {
      const place = newerThan;
      const batch = await this.uow.run((tx) =>
        readEntries(tx, filter, { newerThan: place, lastId, limit: EXPORT_BATCH }),
      );
      if (batch.length > 0) yield batch.map(line).join('');
      const last = batch.at(-1);
      if (!last || batch.length < EXPORT_BATCH) return;
      newerThan = { at: last.at, id: last.id };
    }
  }
}

/** Of the year 9999: PostgreSQL knows every instant from 1970 to there. */
const LAST_INSTANT = 253_402_300_799_999;

function placeOf(keys: CursorKeys | undefined): Place | undefined {
  if (!keys) return undefined;
  const [at, id] = keys;
  if (typeof at === 'number' && typeof id === 'number' && at >= 0 && at <= LAST_INSTANT) {
    return { at: new Date(at), id };
  }
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
