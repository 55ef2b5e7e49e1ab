import { Controller, Get, Query } from '@nestjs/common';
import type { Duplicate, UnitRequest } from '#domain/inspection';
import type { Principal } from '#features/identity';
import { BurdenService, type UnitBurden } from '#features/inspections';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { AnswersPage } from '../http/answers.ts';
import {
  BurdenDuplicateQuery,
  BurdenQuery,
  BurdenRequestQuery,
  DuplicateRequestAnswer,
  UnitBurdenAnswer,
} from './burden.dto.ts';
import { UnitRequestAnswer } from './inspection.answers.ts';

/** 减负台账: how much is asked of each unit; every number has its list. */
@Controller('burden')
export class BurdenController {
  constructor(private readonly burden: BurdenService) {}

  @Get()
  @Permission('burden.read')
  @AnswersPage('减负台账：各单位逐月被要求的次数和重复的次数', UnitBurdenAnswer)
  ofYear(@Who() { reach }: Principal, @Query() query: BurdenQuery): Promise<Page<UnitBurden>> {
    return this.burden.ofYear(reach, query);
  }

  @Get('requests')
  @Permission('burden.read')
  @AnswersPage('一个单位被要求的事项，最新的在前', UnitRequestAnswer)
  requests(@Who() { reach }: Principal, @Query() query: BurdenRequestQuery): Promise<Page<UnitRequest>> {
    return this.burden.list(reach, query);
  }

  @Get('duplicates')
  @Permission('burden.read')
  @AnswersPage('对一个单位重复的要求，最新的在前', DuplicateRequestAnswer)
  duplicates(@Who() { reach }: Principal, @Query() query: BurdenDuplicateQuery): Promise<Page<Duplicate>> {
    return this.burden.duplicates(reach, query);
  }
}
