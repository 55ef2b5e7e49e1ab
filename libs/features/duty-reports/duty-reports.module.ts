import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { DutyAnnouncer } from './duty-announcer.ts';
import { DutyBallotService } from './duty-ballot.service.ts';
import { DutyCycleReader } from './duty-cycle-reader.service.ts';
import { DutyCycleRepository } from './duty-cycle.repository.ts';
import { DutyCycleService } from './duty-cycle.service.ts';
import { DutyDeliberationService } from './duty-deliberation.service.ts';
import { DutyEvaluationService } from './duty-evaluation.service.ts';
import { DutyProblemRepository } from './duty-problem.repository.ts';
import { DutyReminderService } from './duty-reminder.service.ts';
import { DutyReportReader } from './duty-report-reader.service.ts';
import { DutyReportRepository } from './duty-report.repository.ts';
import { DutyReportService } from './duty-report.service.ts';
import { DutyStoryService } from './duty-story.service.ts';
import { DutySummaryService } from './duty-summary.service.ts';
import { DutyReportHandOver } from './hand-over.service.ts';

const SERVICES = [
  DutyCycleService,
  DutyReportService,
  DutyEvaluationService,
  DutyDeliberationService,
  DutyCycleReader,
  DutyReportReader,
  DutyReportHandOver,
  DutyStoryService,
  DutySummaryService,
];

@Module({
  imports: [NotificationsModule, OrganizationsModule, RectificationModule],
  providers: [
    DutyAnnouncer,
    DutyBallotService,
    DutyCycleRepository,
    DutyProblemRepository,
    DutyReminderService,
    DutyReportRepository,
    ...SERVICES,
  ],
  exports: SERVICES,
})
export class DutyReportsModule {}
