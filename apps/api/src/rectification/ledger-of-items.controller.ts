import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { FIGURE_DEFINITIONS } from '#domain/rectification';
import { actorOf, type Principal } from '#features/identity';
import {
  type ItemCounts,
  type ItemPage,
  type ItemStoryEntry,
  ItemStoryService,
  type ItemView,
  RectificationEntryService,
  RectificationFigureService,
  RectificationReader,
} from '#features/rectification';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { FiguresQuery, YearFiguresAnswer } from './figures.dto.ts';
import {
  RectificationCountsAnswer,
  RectificationItemAnswer,
  RectificationItemsAnswer,
  RectificationPageAnswer,
  RectificationStoryAnswer,
} from './item.answers.ts';
import { NewRectificationBody, RectificationCountsQuery, RectificationListQuery } from './item.dto.ts';

const DEFINITIONS = Object.entries(FIGURE_DEFINITIONS).map(([figure, definition]) => ({
  figure,
  definition,
}));

/** 整改台账: read as far as the walls allow, entered by the office. */
@Controller('rectification')
export class LedgerOfItemsController {
  constructor(
    private readonly reader: RectificationReader,
    private readonly stories: ItemStoryService,
    private readonly figures: RectificationFigureService,
    private readonly entry: RectificationEntryService,
  ) {}

  @Get()
  @Permission('rectification.read')
  @AnswersPage('整改台账，最新的在前', RectificationItemAnswer)
  list(
    @Who() { reach }: Principal,
    @Query() { overdue, relapse, ...query }: RectificationListQuery,
  ): Promise<Page<ItemView>> {
    return this.reader.list(reach, { ...query, overdue: overdue === 'true', relapse: relapse === 'true' });
  }

  @Get('counts')
  @Permission('rectification.read')
  @Answers('各状态的事项数，筛选条件与台账相同', RectificationCountsAnswer)
  counts(
    @Who() { reach }: Principal,
    @Query() { overdue, relapse, ...filter }: RectificationCountsQuery,
  ): Promise<ItemCounts> {
    return this.reader.counts(reach, { ...filter, overdue: overdue === 'true', relapse: relapse === 'true' });
  }

  @Get('figures')
  @Permission('rectification.read')
  @Answers('年度报告的数字：印发、问题、销号、整改率，附口径', YearFiguresAnswer)
  async ofYear(@Who() { reach }: Principal, @Query() query: FiguresQuery): Promise<YearFiguresAnswer> {
    return { ...(await this.figures.ofYear(reach, query)), definitions: DEFINITIONS };
  }

  @Get(':itemId')
  @Permission('rectification.read')
  @Answers('整改事项的全部情况', RectificationPageAnswer)
  show(@Who() { reach }: Principal, @Param('itemId', IdPipe) itemId: number): Promise<ItemPage> {
    return this.reader.page(reach, itemId);
  }

  @Get(':itemId/story')
  @Permission('rectification.read')
  @AnswersPage('整改过程，最早的在前', RectificationStoryAnswer)
  story(
    @Who() { reach }: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Query() query: PageQuery,
  ): Promise<Page<ItemStoryEntry>> {
    return this.stories.story(reach, itemId, query);
  }

  @Post()
  @Permission('rectification.manage')
  @AnswersCreated('登记整改事项，一次一项或多项', RectificationItemsAnswer)
  async enter(
    @Who() principal: Principal,
    @Body() { officeId, items }: NewRectificationBody,
  ): Promise<{ readonly items: readonly ItemView[] }> {
    const opened = await this.entry.enter(actorOf(principal), officeId, items);
    const ids = opened.map(({ id }) => id);
    return { items: await this.reader.items(principal.reach, ids) };
  }
}
