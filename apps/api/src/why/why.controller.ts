import { Controller, Get, Param } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { type CaseWhy, type NoticeWhy, WhyService } from '#features/why';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { CaseWhyAnswer, NoticeWhyAnswer } from './why.dto.ts';

/** 缘由: whoever sees a document or a case may ask why. */
@Controller()
export class WhyController {
  constructor(private readonly why: WhyService) {}

  @Get('notices/:noticeId/why')
  @Permission('notices.read')
  @Answers('文书的缘由：理由、规则、逐日计数、事实、签发，并在今天重新计算一遍', NoticeWhyAnswer)
  noticeWhy(@Who() { reach }: Principal, @Param('noticeId', IdPipe) noticeId: number): Promise<NoticeWhy> {
    return this.why.notice(reach, noticeId);
  }

  @Get('cases/:caseId/why')
  @Permission('notices.read')
  @Answers('督办件的缘由：此刻为什么办理或不办理，以及已有文书的缘由', CaseWhyAnswer)
  caseWhy(@Who() { reach }: Principal, @Param('caseId', IdPipe) caseId: number): Promise<CaseWhy> {
    return this.why.case(reach, caseId);
  }
}
