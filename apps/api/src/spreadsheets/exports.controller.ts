import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { type ExportedWorkbook, ListExportService } from '#features/spreadsheets';
import { Permission, Who } from '../http/access.ts';
import { AnswersFile } from '../http/answers.ts';
import { WORKBOOK, workbookFile } from '../http/workbook-file.ts';
import { ScoreRankingQuery } from '../scores/score.dto.ts';
import {
  DeliveriesExportQuery,
  NoticesExportQuery,
  RectificationExportQuery,
  TasksExportQuery,
} from './exports.dto.ts';

/** 导出: lists as Excel workbooks, as far as each list is seen; each export is an entry of the ledger. */
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ListExportService) {}

  @Get('tasks')
  @Permission('tasks.read')
  @AnswersFile('任务清单导出为 Excel，筛选和排序与清单相同', WORKBOOK)
  async tasks(@Who() who: Principal, @Query() { mine, ...query }: TasksExportQuery): Promise<StreamableFile> {
    return fileOf(await this.exports.tasks(who, { ...query, mine: mine === 'true' }));
  }

  @Get('notices')
  @Permission('notices.read')
  @AnswersFile('督办文书清单导出为 Excel，筛选与清单相同', WORKBOOK)
  async notices(
    @Who() who: Principal,
    @Query() { awaitingMySignature, ...query }: NoticesExportQuery,
  ): Promise<StreamableFile> {
    const filter = { ...query, awaitingMySignature: awaitingMySignature === 'true' };
    return fileOf(await this.exports.notices(who, filter));
  }

  @Get('rectification')
  @Permission('rectification.read')
  @AnswersFile('整改台账导出为 Excel，筛选与台账相同', WORKBOOK)
  async rectification(
    @Who() who: Principal,
    @Query() { overdue, relapse, ...query }: RectificationExportQuery,
  ): Promise<StreamableFile> {
    const filter = { ...query, overdue: overdue === 'true', relapse: relapse === 'true' };
    return fileOf(await this.exports.rectification(who, filter));
  }

  @Get('deliveries')
  @Permission('deliveries.read')
  @AnswersFile('邮件投递清单导出为 Excel，筛选与清单相同', WORKBOOK)
  async deliveries(
    @Who() who: Principal,
    @Query() { bounced, ...query }: DeliveriesExportQuery,
  ): Promise<StreamableFile> {
    return fileOf(await this.exports.deliveries(who, { ...query, bounced: bounced === 'true' }));
  }

  @Get('ranking')
  @Permission('scores.rank')
  @AnswersFile('一个年度的考核排名导出为 Excel，附规则和分母', WORKBOOK)
  async ranking(@Who() who: Principal, @Query() scope: ScoreRankingQuery): Promise<StreamableFile> {
    return fileOf(await this.exports.ranking(who, scope));
  }
}

const fileOf = ({ bytes, name }: ExportedWorkbook): StreamableFile => workbookFile(bytes, name);
