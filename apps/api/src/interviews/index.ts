import { AppointmentController } from './appointment.controller.ts';
import { InterviewsController } from './interviews.controller.ts';
import { RecordController } from './record.controller.ts';

export const INTERVIEW_CONTROLLERS = [InterviewsController, AppointmentController, RecordController];
