import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  type ConclusionReviewRow,
  ConclusionReviewService,
  type ConclusionView,
  type InspectionPage,
  InspectionReader,
  UnitAnswerService,
} from '#features/inspections';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { ConclusionAnswer } from './finding.answers.ts';
import { ConclusionReviewAnswer, InspectionPageAnswer } from './inspection.answers.ts';
import {
  ConclusionReviewBody,
  ConclusionReviewDecisionBody,
  ConclusionReviewListQuery,
  PartVersionBody,
} from './inspection.dto.ts';

/** The document that went out, what units do with it, and the reviews of its conclusions. */
@Controller('inspections')
export class InspectionAnswersController {
  constructor(
    private readonly answers: UnitAnswerService,
    private readonly decisions: ConclusionReviewService,
    private readonly reader: InspectionReader,
  ) {}

  @Get('reviews')
  @Permission('inspections.read')
  @AnswersPage('复核申请，最早的在前', ConclusionReviewAnswer)
  reviews(
    @Who() { reach }: Principal,
    @Query() query: ConclusionReviewListQuery,
  ): Promise<Page<ConclusionReviewRow>> {
    return this.reader.reviews(reach, query);
  }

  @Post('reviews/:reviewId/decision')
  @Permission('inspections.work')
  @Answers('由未参与督察的人员作出复核决定', InspectionPageAnswer)
  async decide(
    @Who() principal: Principal,
    @Param('reviewId', IdPipe) reviewId: number,
    @Body() { version: expectedVersion, ...decision }: ConclusionReviewDecisionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    const inspectionId = await this.decisions.decide(actor, { reviewId, expectedVersion, ...decision });
    return this.reader.page(actor, inspectionId);
  }

  @Get(':inspectionId/document')
  @Permission('inspections.read')
  @Answers('已签发的督察文书；被督察单位只看到本单位的部分', ConclusionAnswer)
  document(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
  ): Promise<ConclusionView> {
    return this.reader.document(actorOf(principal), inspectionId);
  }

  @Post(':inspectionId/receipt')
  @Permission('inspections.answer')
  @Answers('签收督察文书', InspectionPageAnswer)
  async receive(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, unitId }: PartVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.answers.receive(actor, { inspectionId, unitId, expectedVersion });
    return this.reader.page(actor, inspectionId);
  }

  @Post(':inspectionId/reviews')
  @Permission('inspections.answer')
  @Answers('对本单位的督察结论申请复核，送达后30日内，只能一次', InspectionPageAnswer)
  async askForReview(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, ...wish }: ConclusionReviewBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.answers.askForReview(actor, { inspectionId, expectedVersion, ...wish });
    return this.reader.page(actor, inspectionId);
  }
}
