import { Controller, Get, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import { type OpenedItem, RectificationImportService } from '#features/rectification';
import type { ImportReport } from '#platform/workbook';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile } from '../http/answers.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import { WORKBOOK, workbookFile } from '../http/workbook-file.ts';
import { ImportReportAnswer } from '../spreadsheets/import-report.answers.ts';
import { RectificationImportedAnswer, RectificationImportQuery } from './import.dto.ts';

/** 整改事项批量导入, from an Excel workbook. */
@Controller('rectification/imports')
export class RectificationImportController {
  constructor(private readonly imports: RectificationImportService) {}

  @Get('template')
  @Permission('rectification.manage')
  @AnswersFile('下载整改事项导入模板', WORKBOOK)
  async template(): Promise<StreamableFile> {
    return workbookFile(await this.imports.template(), '整改事项导入模板');
  }

  @Post('check')
  @Permission('rectification.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @Answers('检查文件，逐行报告问题，不写入任何内容', ImportReportAnswer)
  async check(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: RectificationImportQuery,
  ): Promise<ImportReport> {
    const { bytes } = await uploadedBytes(request);
    return this.imports.check(actorOf(principal), officeId, bytes);
  }

  @Post('marked')
  @Permission('rectification.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @AnswersFile('下载标注了问题的副本', WORKBOOK)
  async marked(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: RectificationImportQuery,
  ): Promise<StreamableFile> {
    const { bytes } = await uploadedBytes(request);
    const copy = await this.imports.marked(actorOf(principal), officeId, bytes);
    return workbookFile(copy, '整改事项导入-问题标注');
  }

  @Post()
  @Permission('rectification.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @AnswersCreated('导入：全部列入台账，或什么也不写', RectificationImportedAnswer)
  async import(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: RectificationImportQuery,
  ): Promise<{ readonly items: readonly OpenedItem[] }> {
    const { bytes } = await uploadedBytes(request);
    return { items: await this.imports.import(actorOf(principal), officeId, bytes) };
  }
}
