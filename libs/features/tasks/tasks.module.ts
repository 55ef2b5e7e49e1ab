import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { SupervisionModule } from '#features/supervision';
import { TargetsModule } from '#features/targets';
import { AssignmentRepository } from './assignment.repository.ts';
import { AssignmentService } from './assignment.service.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { DeadlineService } from './deadline.service.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import { HandOverService } from './hand-over.service.ts';
import { TaskImportService } from './import/task-import.service.ts';
import { OfficeScopeRepository } from './office-scope.repository.ts';
import { REPORTING_PARTS, REPORTING_SERVICES } from './reporting.providers.ts';
import { TaskDesk } from './task-desk.ts';
import { TaskNews } from './task-news.ts';
import { TaskPlanService } from './task-plan.service.ts';
import { TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';
import { TaskService } from './task.service.ts';
import { TaskReader } from './views/reader.ts';

@Module({
  imports: [NotificationsModule, OrganizationsModule, SupervisionModule, TargetsModule],
  providers: [
    TaskReader,
    TaskRepository,
    OfficeScopeRepository,
    TaskDesk,
    TaskNews,
    TaskWriter,
    AssignmentRepository,
    AssignmentService,
    DeadlineRepository,
    DeadlineService,
    HandOverRepository,
    HandOverService,
    ...REPORTING_PARTS,
    ...REPORTING_SERVICES,
    TaskImportService,
    TaskPlanService,
    TaskService,
  ],
  exports: [
    TaskService,
    TaskImportService,
    TaskPlanService,
    DeadlineService,
    HandOverService,
    ...REPORTING_SERVICES,
  ],
})
export class TasksModule {}
