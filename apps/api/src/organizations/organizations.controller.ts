import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { OrganizationDesk, type OrganizationDetail, OrganizationViews } from '#features/organizations';
import { type Prospect, ReorganizationService } from '#features/reorganization';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  CloseBody,
  MergeBody,
  MergerAnswer,
  MoveBody,
  NewOrganizationBody,
  OrganizationAnswer,
  OrganizationDetailAnswer,
  OrganizationProspectAnswer,
  OrganizationsQuery,
  OrganizationTreeAnswer,
  RenameBody,
  TreeQuery,
} from './organization.dto.ts';

/** 组织机构: seen as far as one's reach goes, changed by the system administrator. */
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly views: OrganizationViews,
    private readonly desk: OrganizationDesk,
    private readonly reorganization: ReorganizationService,
  ) {}

  @Get()
  @Permission('organizations.read')
  @AnswersPage('列出可见的单位', OrganizationAnswer)
  list(@Who() who: Principal, @Query() query: OrganizationsQuery) {
    return this.views.list(actorOf(who), query);
  }

  @Get('tree')
  @Permission('organizations.read')
  @Answers('可见单位的隶属关系', OrganizationTreeAnswer)
  async tree(@Who() who: Principal, @Query() { on }: TreeQuery) {
    return { roots: await this.views.tree(actorOf(who), on) };
  }

  @Get(':organizationId')
  @Permission('organizations.read')
  @Answers('单位的历次名称、人员与撤并', OrganizationDetailAnswer)
  show(
    @Who() who: Principal,
    @Param('organizationId', IdPipe) id: number,
    @Query() { on }: TreeQuery,
  ): Promise<OrganizationDetail> {
    return this.views.show(actorOf(who), id, on);
  }

  @Get(':organizationId/prospect')
  @Permission('organizations.manage')
  @Answers('合并或撤销之前：会移交什么，还有什么未了结', OrganizationProspectAnswer)
  prospect(@Param('organizationId', IdPipe) id: number): Promise<Prospect> {
    return this.reorganization.prospect(id);
  }

  @Post()
  @Permission('organizations.manage')
  @AnswersCreated('设立单位', OrganizationDetailAnswer)
  async found(@Who() who: Principal, @Body() body: NewOrganizationBody) {
    return this.after(who, await this.desk.found(actorOf(who), body));
  }

  @Post(':organizationId/rename')
  @Permission('organizations.manage')
  @Answers('更名；原名称留存', OrganizationDetailAnswer)
  async rename(
    @Who() who: Principal,
    @Param('organizationId', IdPipe) organizationId: number,
    @Body() { version: expectedVersion, ...body }: RenameBody,
  ) {
    await this.desk.rename(actorOf(who), { organizationId, expectedVersion, ...body });
    return this.after(who, organizationId);
  }

  @Post(':organizationId/move')
  @Permission('organizations.manage')
  @Answers('调整隶属关系', OrganizationDetailAnswer)
  async move(
    @Who() who: Principal,
    @Param('organizationId', IdPipe) organizationId: number,
    @Body() { version: expectedVersion, ...body }: MoveBody,
  ) {
    await this.desk.move(actorOf(who), { organizationId, expectedVersion, ...body });
    return this.after(who, organizationId);
  }

  @Post(':organizationId/merge')
  @Permission('organizations.manage')
  @Answers('并入另一单位，未了结的任务和整改事项一并移交', MergerAnswer)
  async merge(
    @Who() who: Principal,
    @Param('organizationId', IdPipe) organizationId: number,
    @Body() { version: expectedVersion, ...body }: MergeBody,
  ) {
    const outcome = await this.reorganization.merge(actorOf(who), {
      organizationId,
      expectedVersion,
      ...body,
    });
    const { leading, cooperating, rectifications } = outcome;
    return { organization: await this.after(who, organizationId), leading, cooperating, rectifications };
  }

  @Post(':organizationId/close')
  @Permission('organizations.manage')
  @Answers('撤销单位；还有未了结事项时拒绝', OrganizationDetailAnswer)
  async close(
    @Who() who: Principal,
    @Param('organizationId', IdPipe) organizationId: number,
    @Body() { version: expectedVersion, ...body }: CloseBody,
  ) {
    await this.reorganization.close(actorOf(who), { organizationId, expectedVersion, ...body });
    return this.after(who, organizationId);
  }

  private after(who: Principal, id: number): Promise<OrganizationDetail> {
    return this.views.show(actorOf(who), id);
  }
}
