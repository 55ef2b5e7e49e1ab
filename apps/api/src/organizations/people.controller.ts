import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { OrganizationViews, PeopleDesk, type PersonItem } from '#features/organizations';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  AppointBody,
  ChangePersonBody,
  EndAppointmentBody,
  NewPersonBody,
  PeopleQuery,
  PersonAnswer,
} from './people.dto.ts';

/** 人员与任职. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly views: OrganizationViews,
    private readonly desk: PeopleDesk,
  ) {}

  @Get()
  @Permission('people.read')
  @AnswersPage('列出可见单位的人员', PersonAnswer)
  list(@Who() who: Principal, @Query() query: PeopleQuery) {
    return this.views.people(actorOf(who), query);
  }

  @Get(':personId')
  @Permission('people.read')
  @Answers('一位人员，含以往任职', PersonAnswer)
  show(@Who() who: Principal, @Param('personId', IdPipe) personId: number): Promise<PersonItem> {
    return this.views.person(actorOf(who), personId);
  }

  @Post()
  @Permission('people.manage')
  @AnswersCreated('登记人员', PersonAnswer)
  async enter(@Who() who: Principal, @Body() body: NewPersonBody): Promise<PersonItem> {
    return this.show(who, await this.desk.enter(actorOf(who), body));
  }

  @Patch(':personId')
  @Permission('people.manage')
  @Answers('修改姓名、邮箱、职务', PersonAnswer)
  async change(
    @Who() who: Principal,
    @Param('personId', IdPipe) personId: number,
    @Body() { version: expectedVersion, ...body }: ChangePersonBody,
  ): Promise<PersonItem> {
    await this.desk.change(actorOf(who), { personId, expectedVersion, ...body });
    return this.show(who, personId);
  }

  @Post(':personId/appointments')
  @Permission('people.manage')
  @AnswersCreated('任职', PersonAnswer)
  async appoint(
    @Who() who: Principal,
    @Param('personId', IdPipe) personId: number,
    @Body() body: AppointBody,
  ): Promise<PersonItem> {
    await this.desk.appoint(actorOf(who), { personId, ...body });
    return this.show(who, personId);
  }

  @Post(':personId/appointments/:appointmentId/end')
  @Permission('people.manage')
  @Answers('免职；以往办理的事项不受影响', PersonAnswer)
  async end(
    @Who() who: Principal,
    @Param('personId', IdPipe) personId: number,
    @Param('appointmentId', IdPipe) appointmentId: number,
    @Body() body: EndAppointmentBody,
  ): Promise<PersonItem> {
    await this.desk.end(actorOf(who), { personId, appointmentId, ...body });
    return this.show(who, personId);
  }
}
