import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import {
  AnnualReportReader,
  AnnualReportService,
  type ReportFormat,
  type ReportPage,
  type VersionLine,
} from '#features/annual-report';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersFile, AnswersPage } from '../http/answers.ts';
import {
  AnnualReportAnswer,
  AnnualReportBody,
  AnnualReportFileQuery,
  AnnualReportQuery,
  AnnualReportReopeningBody,
  AnnualReportVersionAnswer,
  AnnualReportVersionBody,
  AnnualReportVersionsQuery,
} from './annual-report.dto.ts';
import { YearPipe } from './year.pipe.ts';

const MEDIA: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
};

/** 年度报告: drafted from the ledger, worded by people, final when an approver says so. */
@Controller('annual-reports')
export class AnnualReportsController {
  constructor(
    private readonly reports: AnnualReportService,
    private readonly reader: AnnualReportReader,
  ) {}

  @Get(':year')
  @Permission('annual_report.read')
  @Answers('一个年度的报告草稿，每个数字附台账依据，附报送和公开的倒计时', AnnualReportAnswer)
  show(
    @Who() { reach }: Principal,
    @Param('year', YearPipe) year: number,
    @Query() { officeId }: AnnualReportQuery,
  ): Promise<ReportPage> {
    return this.reader.page(reach, { officeId, year });
  }

  @Put(':year')
  @Permission('annual_report.write')
  @Answers('改写段落，保存为新版本；与台账不一致的数字标明', AnnualReportAnswer)
  async save(
    @Who() principal: Principal,
    @Param('year', YearPipe) year: number,
    @Body() { officeId, version: expectedVersion, paragraphs }: AnnualReportBody,
  ): Promise<ReportPage> {
    await this.reports.save(actorOf(principal), { officeId, year, expectedVersion, paragraphs });
    return this.reader.page(principal.reach, { officeId, year });
  }

  @Post(':year/finalisation')
  @Permission('annual_report.finalise')
  @Answers('定稿；未实现的目标没有如实写出的不予定稿', AnnualReportAnswer)
  async finalise(
    @Who() principal: Principal,
    @Param('year', YearPipe) year: number,
    @Body() { officeId, version: expectedVersion }: AnnualReportVersionBody,
  ): Promise<ReportPage> {
    await this.reports.finalise(actorOf(principal), { officeId, year, expectedVersion });
    return this.reader.page(principal.reach, { officeId, year });
  }

  @Post(':year/reopening')
  @Permission('annual_report.finalise')
  @Answers('已定稿的重新起草，原因记入版本', AnnualReportAnswer)
  async reopen(
    @Who() principal: Principal,
    @Param('year', YearPipe) year: number,
    @Body() { officeId, version: expectedVersion, reason }: AnnualReportReopeningBody,
  ): Promise<ReportPage> {
    await this.reports.reopen(actorOf(principal), { officeId, year, expectedVersion, reason });
    return this.reader.page(principal.reach, { officeId, year });
  }

  @Get(':year/file')
  @Permission('annual_report.read')
  @AnswersFile('报告的 Word 或文本；未定稿的印有“草稿”', MEDIA.docx, MEDIA.txt)
  async file(
    @Who() { reach }: Principal,
    @Param('year', YearPipe) year: number,
    @Query() { officeId, format, version }: AnnualReportFileQuery,
  ): Promise<StreamableFile> {
    const { bytes, name } = await this.reader.file(reach, { officeId, year }, { format, version });
    const fileName = encodeURIComponent(`${name}.${format}`);
    return new StreamableFile(bytes, {
      type: MEDIA[format],
      length: bytes.length,
      disposition: `attachment; filename="annual-report-${year}.${format}"; filename*=UTF-8''${fileName}`,
    });
  }

  @Get(':year/versions')
  @Permission('annual_report.read')
  @AnswersPage('报告的各个版本，新的在前', AnnualReportVersionAnswer)
  versions(
    @Who() { reach }: Principal,
    @Param('year', YearPipe) year: number,
    @Query() query: AnnualReportVersionsQuery,
  ): Promise<Page<VersionLine>> {
    return this.reader.versions(reach, { year, ...query });
  }
}
