import { Module } from '@nestjs/common';
import { DutyReportsModule } from '#features/duty-reports';
import { InspectionsModule } from '#features/inspections';
import { InterviewsModule } from '#features/interviews';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { TasksModule } from '#features/tasks';
import { ReorganizationService } from './reorganization.service.ts';
import { SuccessorRepository } from './successor.repository.ts';

@Module({
  imports: [
    DutyReportsModule,
    InspectionsModule,
    InterviewsModule,
    OrganizationsModule,
    RectificationModule,
    TasksModule,
  ],
  providers: [SuccessorRepository, ReorganizationService],
  exports: [ReorganizationService],
})
export class ReorganizationModule {}
