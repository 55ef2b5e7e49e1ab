import { Module } from '@nestjs/common';
import { SupervisionModule } from '#features/supervision';
import { TargetsModule } from '#features/targets';
import { AssignmentRepository } from './assignment.repository.ts';
import { AssignmentService } from './assignment.service.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { DeadlineService } from './deadline.service.ts';
import { HandOverRepository } from './hand-over.repository.ts';
import { HandOverService } from './hand-over.service.ts';
import { OfficeScopeRepository } from './office-scope.repository.ts';
import { ProgressRepository } from './progress.repository.ts';
import { ProgressService } from './progress.service.ts';
import { TaskDesk } from './task-desk.ts';
import { TaskPlanService } from './task-plan.service.ts';
import { TaskWriter } from './task-writer.ts';
import { TaskRepository } from './task.repository.ts';
import { TaskService } from './task.service.ts';

@Module({
  imports: [SupervisionModule, TargetsModule],
  providers: [
    TaskRepository,
    OfficeScopeRepository,
    TaskDesk,
    TaskWriter,
    AssignmentRepository,
    AssignmentService,
    DeadlineRepository,
    DeadlineService,
    HandOverRepository,
    HandOverService,
    ProgressRepository,
    ProgressService,
    TaskPlanService,
    TaskService,
  ],
  exports: [TaskService, TaskPlanService, ProgressService, DeadlineService, HandOverService],
})
export class TasksModule {}
