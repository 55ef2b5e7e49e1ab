import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { ObjectionReader, ObjectionService } from '#features/supervision';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  NewObjectionBody,
  ObjectionAnswer,
  ObjectionDecisionBody,
  ObjectionsQuery,
} from './objection.dto.ts';

/** 申辩与复核: the unit objects once; somebody of the office who took no part decides. */
@Controller()
export class ObjectionsController {
  constructor(
    private readonly objections: ObjectionService,
    private readonly reader: ObjectionReader,
  ) {}

  @Post('notices/:noticeId/objection')
  @Permission('notices.answer')
  @AnswersCreated('申辩：送达后30日内，每份文书一次', ObjectionAnswer)
  async raise(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, statement }: NewObjectionBody,
  ): Promise<ObjectionAnswer> {
    const actor = actorOf(who);
    const id = await this.objections.raise(actor, { noticeId, expectedVersion, statement });
    return this.reader.one(actor, id);
  }

  @Get('objections')
  @Permission('notices.read')
  @AnswersPage('可见的申辩，复核期限最近的在前', ObjectionAnswer)
  list(@Who() who: Principal, @Query() query: ObjectionsQuery): Promise<Page<ObjectionAnswer>> {
    return this.reader.list(actorOf(who), query);
  }

  @Get('objections/:objectionId')
  @Permission('notices.read')
  @Answers('一件申辩和复核决定', ObjectionAnswer)
  show(@Who() who: Principal, @Param('objectionId', IdPipe) objectionId: number): Promise<ObjectionAnswer> {
    return this.reader.one(actorOf(who), objectionId);
  }

  @Post('objections/:objectionId/decision')
  @Permission('notices.review')
  @Answers('复核决定，由未参与该文书办理的人员作出', ObjectionAnswer)
  async decide(
    @Who() who: Principal,
    @Param('objectionId', IdPipe) objectionId: number,
    @Body() { version: expectedVersion, ...decision }: ObjectionDecisionBody,
  ): Promise<ObjectionAnswer> {
    const actor = actorOf(who);
    await this.objections.decide(actor, { objectionId, expectedVersion, ...decision });
    return this.reader.one(actor, objectionId);
  }
}
