import { Injectable } from '@nestjs/common';
import { dayOf, formatDay, timeOf } from '#domain/shared';
import { actorOf, type Principal } from '#features/identity';
import { LedgerService } from '#features/ledger';
import { type DeliveryFilter, DeliveryReader } from '#features/notifications';
import { type ItemFilter, RectificationReader } from '#features/rectification';
import { ScoreReader, type ScoreScope } from '#features/scores';
import { type NoticeFilter, NoticeReader } from '#features/supervision';
import { type TaskFilter, TaskListService, type TaskOrder } from '#features/tasks';
import { Clock } from '#platform/clock';
import type { Page } from '#platform/paging';
import { listWorkbook } from '#platform/workbook';
import { UnitOfWork } from '#persistence';
import { deliveriesAsList } from './deliveries-as-list.ts';
import type { ExportedList } from './exported-list.ts';
import { noticesAsList } from './notices-as-list.ts';
import { rankingAsList } from './ranking-as-list.ts';
import { rectificationAsList } from './rectification-as-list.ts';
import { tasksAsList } from './tasks-as-list.ts';

/** Rows in memory at a time. */
const PAGE = 250;

/** A workbook on its way. */
export interface ExportedWorkbook {
  /** Without its ending. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * 导出: what a list shows, as an Excel workbook. The rows come from the list's own reader, so from behind its walls, page by
 * page as they are read: no transaction stays open for somebody whose line is slow. That a list was taken, by whom and
 * which part of it, is an entry of the ledger, written before the first byte leaves.
 */
@Injectable()
export class ListExportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly taskList: TaskListService,
    private readonly noticeReader: NoticeReader,
    private readonly items: RectificationReader,
    private readonly deliveryReader: DeliveryReader,
    private readonly scores: ScoreReader,
  ) {}

  tasks(
    who: Principal,
    query: TaskFilter & { readonly order?: TaskOrder | undefined },
  ): Promise<ExportedWorkbook> {
    return this.export(
      who,
      tasksAsList(query, (cursor, limit) => this.taskList.list(who.reach, { ...query, cursor, limit })),
    );
  }

  notices(who: Principal, filter: Omit<NoticeFilter, 'cursor' | 'limit'>): Promise<ExportedWorkbook> {
    return this.export(
      who,
      noticesAsList(filter, (cursor, limit) =>
        this.noticeReader.list(actorOf(who), {
          ...{ ...filter, limit },
          ...(cursor === undefined ? {} : { cursor }),
        }),
      ),
    );
  }

  rectification(who: Principal, filter: ItemFilter): Promise<ExportedWorkbook> {
    return this.export(
      who,
      rectificationAsList(filter, (cursor, limit) =>
        this.items.list(who.reach, { ...filter, cursor, limit }),
      ),
    );
  }

  deliveries(who: Principal, filter: Omit<DeliveryFilter, 'cursor' | 'limit'>): Promise<ExportedWorkbook> {
    return this.export(
      who,
      deliveriesAsList(filter, (cursor, limit) =>
        this.deliveryReader.list(who.reach, { ...filter, cursor, limit }),
      ),
    );
  }

  /** @throws DomainError `ORGANIZATION_NOT_FOUND`, `SCORE_RULE_NOT_IN_FORCE` */
  async ranking(who: Principal, scope: ScoreScope): Promise<ExportedWorkbook> {
    return this.export(who, rankingAsList(scope, await this.scores.ranking(who.reach, scope)));
  }

  private async export<Item>(who: Principal, exported: ExportedList<Item>): Promise<ExportedWorkbook> {
    const takenAt = this.clock.now();
    const { list, title, filter, columns, frozen } = exported;
    const first = await exported.page(undefined, PAGE);
    const conditions = exported.inWords(first.items[0]);
    await this.uow.run((tx) =>
      this.ledger.append(tx, takenAt, actorOf(who), [
        { action: 'list.exported', subject: 'lists', after: { list, filter } },
      ]),
    );
    const note = [
      `导出时间：${formatDay(dayOf(takenAt))} ${timeOf(takenAt)}`,
      `导出人：${who.name}`,
      `筛选条件：${conditions.length === 0 ? '无' : conditions.join('；')}`,
    ].join('　　');
    const sheet = { name: title, title, note, columns, frozen, takenAt, takenBy: who.name };
    return { name: `${title}-${dayOf(takenAt)}`, bytes: listWorkbook(sheet, pagesFrom(first, exported)) };
  }
}

async function* pagesFrom<Item>(
  first: Page<Item>,
  { page }: ExportedList<Item>,
): AsyncGenerator<readonly Item[]> {
  let current = first;
  for (;;) {
    yield current.items;
    if (current.next === null) return;
    current = await page(current.next, PAGE);
  }
}
