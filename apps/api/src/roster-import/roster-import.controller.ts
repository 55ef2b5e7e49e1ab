import { Controller, Get, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Principal } from '#features/identity';
import {
  RosterImportService,
  type RosterOptions,
  type RosterReport,
  type RosterResult,
} from '#features/roster-import';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersFile } from '../http/answers.ts';
import { TakesFile, uploadedBytes } from '../http/upload.ts';
import { WORKBOOK, workbookFile } from '../http/workbook-file.ts';
import { RosterQuery, RosterReportAnswer, RosterResultAnswer } from './roster-import.dto.ts';

/** 单位与人员批量导入, from an Excel workbook. */
@Controller('roster-import')
export class RosterImportController {
  constructor(private readonly roster: RosterImportService) {}

  @Get('template')
  @Permission('organizations.manage')
  @AnswersFile('下载导入模板', WORKBOOK)
  async template(): Promise<StreamableFile> {
    return workbookFile(await this.roster.template(), '单位与人员导入模板');
  }

  @Post('check')
  @Permission('organizations.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @Answers('检查文件，逐行报告问题，不写入任何内容', RosterReportAnswer)
  async check(@Req() request: FastifyRequest, @Query() query: RosterQuery): Promise<RosterReport> {
    const { bytes } = await uploadedBytes(request);
    return this.roster.check(bytes, optionsOf(query));
  }

  @Post('marked')
  @Permission('organizations.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @AnswersFile('下载标注了问题的副本', WORKBOOK)
  async marked(@Req() request: FastifyRequest, @Query() query: RosterQuery): Promise<StreamableFile> {
    const { bytes } = await uploadedBytes(request);
    return workbookFile(await this.roster.marked(bytes, optionsOf(query)), '单位与人员导入-问题标注');
  }

  @Post()
  @Permission('organizations.manage')
  @TakesFile('填好的 .xlsx，不超过 20 MB')
  @Answers('导入：全部成功，或什么也不写；同一文件可以重复导入', RosterResultAnswer)
  async import(
    @Who() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() query: RosterQuery,
  ): Promise<RosterResult> {
    const { bytes } = await uploadedBytes(request);
    return this.roster.import(actorOf(principal), bytes, optionsOf(query));
  }
}

const optionsOf = ({ invite }: RosterQuery): RosterOptions => ({ invite: invite === 'true' });
