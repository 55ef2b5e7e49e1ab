import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { RectificationModule } from '#features/rectification';
import { InterviewAppointments } from './appointment.service.ts';
import { InterviewArranging } from './arranging.service.ts';
import { AwaitingReader } from './awaiting-reader.service.ts';
import { InterviewConclusion } from './conclusion.service.ts';
import { InterviewFigureService } from './figures.service.ts';
import { InterviewHandOver } from './hand-over.service.ts';
import { InterviewHolding } from './holding.service.ts';
import { InterviewEndingsModule } from './interview-endings.module.ts';
import { InterviewReader } from './interview-reader.service.ts';
import { InterviewStoryService } from './interview-story.service.ts';
import { InterviewMorning } from './morning-look.service.ts';
import { InterviewRecords } from './record.service.ts';

const SERVICES = [
  InterviewArranging,
  InterviewAppointments,
  InterviewHolding,
  InterviewRecords,
  InterviewReader,
  AwaitingReader,
  InterviewStoryService,
  InterviewFigureService,
  InterviewHandOver,
];

/** 约谈: imported by the worker too, whose mornings it answers. */
@Module({
  imports: [InterviewEndingsModule, NotificationsModule, RectificationModule],
  providers: [InterviewConclusion, InterviewMorning, ...SERVICES],
  exports: SERVICES,
})
export class InterviewsModule {}
