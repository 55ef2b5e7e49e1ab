import { Module } from '@nestjs/common';
import { ReportRegister } from './report-register.service.ts';
import { TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

@Module({
  providers: [TargetRepository, TargetService, ReportRegister],
  exports: [TargetService, ReportRegister],
})
export class TargetsModule {}
