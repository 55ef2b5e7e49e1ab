import { HandNoticesController } from './hand-notices.controller.ts';
import { NoticeAnswersController } from './notice-answers.controller.ts';
import { NoticesController } from './notices.controller.ts';
import { ObjectionsController } from './objections.controller.ts';

export const NOTICE_CONTROLLERS = [
  NoticesController,
  HandNoticesController,
  NoticeAnswersController,
  ObjectionsController,
];
