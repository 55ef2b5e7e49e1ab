import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { INTERVIEW_FIGURE_DEFINITIONS } from '#domain/interview';
import { instantAt } from '#domain/shared';
import { actorOf, type Principal } from '#features/identity';
import {
  AwaitingReader,
  type AwaitingView,
  InterviewArranging,
  InterviewFigureService,
  type InterviewPage,
  InterviewReader,
  InterviewStoryService,
  type InterviewStoryEntry,
  type InterviewView,
} from '#features/interviews';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { InterviewFiguresAnswer } from './figures.dto.ts';
import {
  AwaitingInterviewAnswer,
  InterviewAnswer,
  InterviewPageAnswer,
  InterviewsAnswer,
  InterviewStoryAnswer,
} from './interview.answers.ts';
import {
  AwaitingListQuery,
  InterviewFiguresQuery,
  InterviewListQuery,
  NewInterviewBody,
} from './interview.dto.ts';

const DEFINITIONS = Object.entries(INTERVIEW_FIGURE_DEFINITIONS).map(([figure, definition]) => ({
  figure,
  definition,
}));

/** 约谈: read as far as the walls allow, arranged by the office. */
@Controller('interviews')
export class InterviewsController {
  constructor(
    private readonly reader: InterviewReader,
    private readonly awaiting: AwaitingReader,
    private readonly stories: InterviewStoryService,
    private readonly figures: InterviewFigureService,
    private readonly arranging: InterviewArranging,
  ) {}

  @Get()
  @Permission('interviews.read')
  @AnswersPage('约谈，约谈时间晚的在前', InterviewAnswer)
  list(@Who() { reach }: Principal, @Query() query: InterviewListQuery): Promise<Page<InterviewView>> {
    return this.reader.list(reach, query);
  }

  @Get('awaiting')
  @Permission('interviews.read')
  @AnswersPage('待安排：已签发、还没有安排约谈的约谈通知书，先发的在前', AwaitingInterviewAnswer)
  listAwaiting(@Who() { reach }: Principal, @Query() query: AwaitingListQuery): Promise<Page<AwaitingView>> {
    return this.awaiting.list(reach, query);
  }

  @Get('figures')
  @Permission('interviews.read')
  @Answers('一个年度的约谈情况，供年度报告使用', InterviewFiguresAnswer)
  async showFigures(
    @Who() { reach }: Principal,
    @Query() query: InterviewFiguresQuery,
  ): Promise<InterviewFiguresAnswer> {
    const figures = await this.figures.ofYear(reach, query);
    return { year: query.year, ...figures, definitions: DEFINITIONS };
  }

  @Post()
  @Permission('interviews.arrange')
  @AnswersCreated('安排约谈：依据约谈通知书，或者写明理由；几个单位的为集体约谈', InterviewsAnswer)
  async arrange(
    @Who() principal: Principal,
    @Body() { on, time, ...arrangement }: NewInterviewBody,
  ): Promise<{ readonly items: readonly InterviewView[] }> {
    const ids = await this.arranging.arrange(actorOf(principal), {
      ...arrangement,
      startsAt: instantAt(on, time),
    });
    return { items: await this.reader.views(principal.reach, ids) };
  }

  @Get(':interviewId')
  @Permission('interviews.read')
  @Answers('约谈的安排、到会、纪要、确认和承诺', InterviewPageAnswer)
  show(
    @Who() { reach }: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
  ): Promise<InterviewPage> {
    return this.reader.page(reach, interviewId);
  }

  @Get(':interviewId/story')
  @Permission('interviews.read')
  @AnswersPage('约谈过程，先后为序', InterviewStoryAnswer)
  story(
    @Who() { reach }: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Query() page: PageQuery,
  ): Promise<Page<InterviewStoryEntry>> {
    return this.stories.story(reach, interviewId, page);
  }
}
