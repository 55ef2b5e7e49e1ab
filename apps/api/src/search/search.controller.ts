import { Controller, Get, Query } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { type SearchPage, SearchService } from '#features/search';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { SearchAnswer, SearchQuery } from './search.dto.ts';

/** 全文检索, as far as one sees. */
@Controller('search')
export class SearchController {
  constructor(private readonly searching: SearchService) {}

  @Get()
  @Permission('search.use')
  @Answers('在目标、任务、填报、文书、整改事项和年度报告中查找字词或文号', SearchAnswer)
  search(@Who() who: Principal, @Query() query: SearchQuery): Promise<SearchPage> {
    return this.searching.search(who, query);
  }
}
