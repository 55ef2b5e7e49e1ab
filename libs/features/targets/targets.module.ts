import { Module } from '@nestjs/common';
import { PlanScopeRepository } from './plan-scope.repository.ts';
import { ReportRegister } from './report-register.service.ts';
import { TargetDesk } from './target-desk.service.ts';
import { TargetListQuery } from './target-list.query.ts';
import { TargetOpener } from './target-opener.ts';
import { TargetPageQuery } from './target-page.query.ts';
import { TargetReader } from './target-reader.service.ts';
import { TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

@Module({
  providers: [
    PlanScopeRepository,
    ReportRegister,
    TargetDesk,
    TargetListQuery,
    TargetOpener,
    TargetPageQuery,
    TargetReader,
    TargetRepository,
    TargetService,
  ],
  exports: [PlanScopeRepository, ReportRegister, TargetDesk, TargetOpener, TargetReader, TargetService],
})
export class TargetsModule {}
