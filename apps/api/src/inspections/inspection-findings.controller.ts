import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Finding } from '#domain/inspection';
import { actorOf, type Principal } from '#features/identity';
import {
  type FindingView,
  FindingService,
  type InspectionPage,
  InspectionReader,
} from '#features/inspections';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { InspectionFindingAnswer, InspectionFindingsAnswer } from './finding.answers.ts';
import { InspectionPageAnswer } from './inspection.answers.ts';
import {
  AssessmentsBody,
  FindingEditBody,
  FindingListQuery,
  type FindingPart,
  InspectionVersionBody,
  NewFindingsBody,
} from './inspection.dto.ts';

const findingOf = ({ basis = null, taskId = null, reportId = null, ...part }: FindingPart): Finding => ({
  ...part,
  ...{ basis, taskId, reportId },
});

/** 督察发现的问题 and what is said of each unit. */
@Controller('inspections/:inspectionId')
export class InspectionFindingsController {
  constructor(
    private readonly findings: FindingService,
    private readonly reader: InspectionReader,
  ) {}

  @Get('findings')
  @Permission('inspections.read')
  @AnswersPage('督察发现的问题，按文书中的先后；被督察单位只看到本单位的', InspectionFindingAnswer)
  list(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Query() query: FindingListQuery,
  ): Promise<Page<FindingView>> {
    return this.reader.findings(actorOf(principal), inspectionId, query);
  }

  @Post('findings')
  @Permission('inspections.work')
  @AnswersCreated('登记问题，一次一个或多个', InspectionFindingsAnswer)
  async add(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, findings }: NewFindingsBody,
  ): Promise<InspectionFindingsAnswer> {
    const command = { inspectionId, expectedVersion, findings: findings.map(findingOf) };
    return { findingIds: await this.findings.add(actorOf(principal), command) };
  }

  @Patch('findings/:findingId')
  @Permission('inspections.work')
  @Answers('修改问题', InspectionPageAnswer)
  async edit(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Param('findingId', IdPipe) findingId: number,
    @Body() { version: expectedVersion, finding }: FindingEditBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.findings.edit(actor, {
      inspectionId,
      expectedVersion,
      findingId,
      finding: findingOf(finding),
    });
    return this.reader.page(actor, inspectionId);
  }

  @Post('findings/:findingId/removal')
  @Permission('inspections.work')
  @Answers('删除登记有误的问题', InspectionPageAnswer)
  async remove(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Param('findingId', IdPipe) findingId: number,
    @Body() { version: expectedVersion }: InspectionVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.findings.remove(actor, { inspectionId, expectedVersion, findingId });
    return this.reader.page(actor, inspectionId);
  }

  @Post('assessments')
  @Permission('inspections.work')
  @Answers('填写总体情况和对各单位的督察评价', InspectionPageAnswer)
  async assess(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, summary, assessments }: AssessmentsBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.findings.assess(actor, { inspectionId, expectedVersion, summary, assessments });
    return this.reader.page(actor, inspectionId);
  }
}
