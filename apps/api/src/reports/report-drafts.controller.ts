import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { ReportDraftService } from '#features/tasks';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { ReportDraftAnswer, ReportDraftBody, ReportDraftQuery } from './report-draft.dto.ts';

/** 草稿 of the unit that writes: nobody else's. */
@Controller('tasks/:taskId/report-draft')
export class ReportDraftsController {
  constructor(private readonly drafts: ReportDraftService) {}

  @Get()
  @Permission('tasks.carry_out')
  @Answers('填报草稿；没有草稿时按上一次填报预填', ReportDraftAnswer)
  open(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Query() query: ReportDraftQuery,
  ): Promise<ReportDraftAnswer> {
    return this.drafts.open(actorOf(principal), { taskId, ...query });
  }

  @Put()
  @Permission('tasks.carry_out')
  @Answers('保存填报草稿', ReportDraftAnswer)
  save(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() body: ReportDraftBody,
  ): Promise<ReportDraftAnswer> {
    return this.drafts.save(actorOf(principal), { taskId, ...body });
  }
}
