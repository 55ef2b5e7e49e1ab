import { Controller, Get, Post, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import {
  type ImportReport,
  importTemplate,
  type OpenedItem,
  RectificationImportService,
} from '#features/rectification';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile } from '../http/answers.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import {
  RectificationImportedAnswer,
  RectificationImportQuery,
  RectificationImportReportAnswer,
} from './import.dto.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NAME = encodeURIComponent('整改事项导入模板.xlsx');

/** 整改事项批量导入, from an Excel workbook. */
@Controller('rectification/imports')
export class RectificationImportController {
  constructor(private readonly imports: RectificationImportService) {}

  @Get('template')
  @Permission('rectification.manage')
  @AnswersFile('下载整改事项导入模板', WORKBOOK)
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await importTemplate(), {
      type: WORKBOOK,
      disposition: `attachment; filename="rectification.xlsx"; filename*=UTF-8''${NAME}`,
    });
  }

  @Post('check')
  @Permission('rectification.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @Answers('检查文件，逐行报告问题，不写入任何内容', RectificationImportReportAnswer)
  async check(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { officeId }: RectificationImportQuery,
  ): Promise<ImportReport> {
    const { bytes } = await uploadedBytes(request);
    return this.imports.check(actorOf(principal), officeId, bytes);
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
