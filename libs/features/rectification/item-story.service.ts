import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { itemSentence } from './item-words.ts';
import { RectificationReader } from './rectification-reader.service.ts';

/** One thing that happened to an item. */
export interface ItemStoryEntry {
  readonly id: number;
  readonly at: Date;
  /** 系统, or the person's name. */
  readonly who: string;
  readonly action: string;
  readonly sentence: string;
}

type Row = Omit<ItemStoryEntry, 'sentence'> & { readonly after: unknown };

const ORDER = 'rectification-story';

const STORY = `
  SELECT e.id, e.at, coalesce(p.name, CASE WHEN e.actor = 'system' THEN '系统' ELSE '' END) AS who, e.action, e.after
    FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
   WHERE e.subject = 'rectification:' || $1::bigint AND e.id > $2 ORDER BY e.id`;

/** 整改过程: the ledger of an item as sentences, oldest first. */
@Injectable()
export class ItemStoryService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: RectificationReader,
  ) {}

  /** @throws DomainError `RECTIFICATION_NOT_FOUND`, `CURSOR_INVALID` */
  async story(reach: Reach, itemId: number, { cursor, limit }: PageAsked): Promise<Page<ItemStoryEntry>> {
    const after = idAfter(ORDER, cursor) ?? 0;
    await this.reader.page(reach, itemId);
    const rows = await this.uow.run((tx) => tx.query<Row>(`${STORY} LIMIT ${limit + 1}`, [itemId, after]));
    const page = pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    return {
      next: page.next,
      items: page.items.map(({ after: facts, ...entry }) => ({
        ...entry,
        sentence: itemSentence(entry.action, facts),
      })),
    };
  }
}
