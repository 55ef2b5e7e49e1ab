import { Controller, Get, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import { TaskImportService } from '#features/tasks';
import type { ImportReport } from '#platform/workbook';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile } from '../http/answers.ts';
import { IdField, ListField } from '../http/fields.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import { WORKBOOK, workbookFile } from '../http/workbook-file.ts';
import { ImportReportAnswer } from '../spreadsheets/import-report.answers.ts';

const FILE = '填好的 .xlsx，不超过 20 MB';

export class TaskImportQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
}

export class TasksImportedAnswer {
  @ListField('id', { max: 2_000, description: '逐行起草的任务，先后同文件' })
  readonly taskIds!: readonly number[];
}

/** 任务批量导入, from an Excel workbook: its rows become drafts. */
@Controller('tasks/imports')
export class TaskImportController {
  constructor(private readonly imports: TaskImportService) {}

  @Get('template')
  @Permission('tasks.assign')
  @AnswersFile('下载任务导入模板，带本机构的单位和年度目标供选择', WORKBOOK)
  async template(
    @Who() principal: Principal,
    @Query() { officeId }: TaskImportQuery,
  ): Promise<StreamableFile> {
    return workbookFile(await this.imports.template(actorOf(principal), officeId), '任务导入模板');
  }

  @Post('check')
  @Permission('tasks.assign')
  @TakesFile(FILE)
  @Answers('检查文件，逐行报告问题，不写入任何内容', ImportReportAnswer)
  async check(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: TaskImportQuery,
  ): Promise<ImportReport> {
    const { bytes } = await uploadedBytes(request);
    return this.imports.check(actorOf(principal), officeId, bytes);
  }

  @Post('marked')
  @Permission('tasks.assign')
  @TakesFile(FILE)
  @AnswersFile('下载标注了问题的副本', WORKBOOK)
  async marked(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: TaskImportQuery,
  ): Promise<StreamableFile> {
    const { bytes } = await uploadedBytes(request);
    return workbookFile(await this.imports.marked(actorOf(principal), officeId, bytes), '任务导入-问题标注');
  }

  @Post()
  @Permission('tasks.assign')
  @TakesFile(FILE)
  @AnswersCreated('导入为任务草稿：全部起草，或什么也不写', TasksImportedAnswer)
  async import(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: TaskImportQuery,
  ): Promise<TasksImportedAnswer> {
    const { bytes } = await uploadedBytes(request);
    return { taskIds: await this.imports.import(actorOf(principal), officeId, bytes) };
  }
}
