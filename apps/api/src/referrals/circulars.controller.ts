import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { type CircularView, ProposalReader } from '#features/referrals';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { CircularAnswer } from './proposal.dto.ts';

/** 通报 as those read it to whom it was published. */
@Controller('circulars')
export class CircularsController {
  constructor(private readonly reader: ProposalReader) {}

  @Get()
  @Permission('circulars.read')
  @AnswersPage('印发至本单位的通报，最新的在前', CircularAnswer)
  list(@Who() { reach }: Principal, @Query() query: PageQuery): Promise<Page<CircularView>> {
    return this.reader.circulars(reach, query);
  }

  @Get(':circularId')
  @Permission('circulars.read')
  @Answers('一份通报', CircularAnswer)
  show(@Who() { reach }: Principal, @Param('circularId', IdPipe) circularId: number): Promise<CircularView> {
    return this.reader.circular(reach, circularId);
  }
}
