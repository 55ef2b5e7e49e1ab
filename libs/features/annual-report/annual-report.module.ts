import { Module } from '@nestjs/common';
import { StatisticsModule } from '#features/statistics';
import { AnnualReportReader } from './annual-report-reader.service.ts';
import { AnnualReportRepository } from './annual-report.repository.ts';
import { AnnualReportService } from './annual-report.service.ts';
import { ReportFactsQuery } from './report-facts.query.ts';

@Module({
  imports: [StatisticsModule],
  providers: [AnnualReportService, AnnualReportReader, AnnualReportRepository, ReportFactsQuery],
  exports: [AnnualReportService, AnnualReportReader],
})
export class AnnualReportModule {}
