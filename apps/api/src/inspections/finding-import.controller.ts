import { Controller, Get, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import { FindingImportService } from '#features/inspections';
import type { ImportReport } from '#platform/workbook';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import { WORKBOOK, workbookFile } from '../http/workbook-file.ts';
import { ImportReportAnswer } from '../spreadsheets/import-report.answers.ts';
import { InspectionFindingsAnswer } from './finding.answers.ts';

const FILE = '填好的 .xlsx，不超过 20 MB';

/** 督察问题批量导入, from an Excel workbook. */
@Controller('inspections/:inspectionId/finding-imports')
export class FindingImportController {
  constructor(private readonly imports: FindingImportService) {}

  @Get('template')
  @Permission('inspections.work')
  @AnswersFile('下载督察问题导入模板，带被督察单位供选择', WORKBOOK)
  async template(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
  ): Promise<StreamableFile> {
    return workbookFile(await this.imports.template(actorOf(principal), inspectionId), '督察问题导入模板');
  }

  @Post('check')
  @Permission('inspections.work')
  @TakesFile(FILE)
  @Answers('检查文件，逐行报告问题，不写入任何内容', ImportReportAnswer)
  async check(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const { bytes } = await uploadedBytes(request);
    return this.imports.check(actorOf(principal), inspectionId, bytes);
  }

  @Post('marked')
  @Permission('inspections.work')
  @TakesFile(FILE)
  @AnswersFile('下载标注了问题的副本', WORKBOOK)
  async marked(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { bytes } = await uploadedBytes(request);
    const copy = await this.imports.marked(actorOf(principal), inspectionId, bytes);
    return workbookFile(copy, '督察问题导入-问题标注');
  }

  @Post()
  @Permission('inspections.work')
  @TakesFile(FILE)
  @AnswersCreated('导入：全部登记，或什么也不写', InspectionFindingsAnswer)
  async import(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Req() request: FastifyRequest,
  ): Promise<InspectionFindingsAnswer> {
    const { bytes } = await uploadedBytes(request);
    return { findingIds: await this.imports.import(actorOf(principal), inspectionId, bytes) };
  }
}
