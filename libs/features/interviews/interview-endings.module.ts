import { Module } from '@nestjs/common';
import { NotificationsModule } from '#features/notifications';
import { BaselessInterviews } from './baseless.service.ts';
import { InterviewDesk } from './interview-desk.ts';
import { InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';

const PARTS = [InterviewRepository, InterviewDesk, InterviewMail, BaselessInterviews];

/** The way to an interview, and its end with its documents: what the room of the documents needs of this one. */
@Module({ imports: [NotificationsModule], providers: PARTS, exports: PARTS })
export class InterviewEndingsModule {}
