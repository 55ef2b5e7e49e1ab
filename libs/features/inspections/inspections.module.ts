import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { TasksModule } from '#features/tasks';
import { BurdenService } from './burden.service.ts';
import { ConclusionReviewService } from './conclusion-review.service.ts';
import { ConclusionService } from './conclusion.service.ts';
import { FindingService } from './findings.service.ts';
import { FindingImportService } from './import/finding-import.service.ts';
import { InspectionHandOver } from './hand-over.service.ts';
import { InspectionAlarms } from './inspection-alarms.ts';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import { InspectionDesk } from './inspection-desk.ts';
import { InspectionFigureService } from './inspection-figures.service.ts';
import { InspectionReader } from './inspection-reader.service.ts';
import { InspectionRepository } from './inspection.repository.ts';
import { InspectionStoryService } from './inspection-story.service.ts';
import { PlanningService } from './planning.service.ts';
import { RequestQuery } from './requests.query.ts';
import { InspectionTeamService } from './team.service.ts';
import { UnitAnswerService } from './unit-answer.service.ts';

const SERVICES = [
  BurdenService,
  ConclusionReviewService,
  ConclusionService,
  FindingImportService,
  FindingService,
  InspectionFigureService,
  InspectionHandOver,
  InspectionReader,
  InspectionStoryService,
  InspectionTeamService,
  PlanningService,
  UnitAnswerService,
];

@Module({
  imports: [NotificationsModule, OrganizationsModule, RectificationModule, TasksModule],
  providers: [
    InspectionAlarms,
    InspectionAnnouncer,
    InspectionDesk,
    InspectionRepository,
    RequestQuery,
    ...SERVICES,
  ],
  exports: SERVICES,
})
export class InspectionsModule {}
