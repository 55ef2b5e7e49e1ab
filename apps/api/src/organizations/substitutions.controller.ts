import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { OrganizationViews, type SubstitutionItem, SubstitutionService } from '#features/organizations';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { NewSubstitutionBody, SubstitutionAnswer, SubstitutionsQuery } from './substitution.dto.ts';

/** A/B 角: who stands in for whom. */
@Controller('substitutions')
export class SubstitutionsController {
  constructor(
    private readonly views: OrganizationViews,
    private readonly substitutions: SubstitutionService,
  ) {}

  @Get()
  @Permission('people.read')
  @AnswersPage('列出替补安排，新的在前', SubstitutionAnswer)
  list(@Who() who: Principal, @Query() { standing, ...query }: SubstitutionsQuery) {
    return this.views.substitutes(actorOf(who), {
      ...query,
      standing: standing === 'standing' ? true : undefined,
    });
  }

  @Get(':substitutionId')
  @Permission('people.read')
  @Answers('一条替补安排', SubstitutionAnswer)
  show(@Who() who: Principal, @Param('substitutionId', IdPipe) id: number): Promise<SubstitutionItem> {
    return this.views.substitute(actorOf(who), id);
  }

  @Post()
  @Permission('substitutes.manage')
  @AnswersCreated('安排替补：本人、单位负责人（督办机构为签发人）或系统管理员', SubstitutionAnswer)
  async name(
    @Who() who: Principal,
    @Body() { absentId = who.personId, ...body }: NewSubstitutionBody,
  ): Promise<SubstitutionItem> {
    return this.show(who, await this.substitutions.name(actorOf(who), { absentId, ...body }));
  }

  @Post(':substitutionId/end')
  @Permission('substitutes.manage')
  @Answers('提前终止替补，立即生效', SubstitutionAnswer)
  async end(@Who() who: Principal, @Param('substitutionId', IdPipe) id: number): Promise<SubstitutionItem> {
    await this.substitutions.end(actorOf(who), id);
    return this.show(who, id);
  }
}
