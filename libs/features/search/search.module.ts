import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index.service.ts';
import { SearchService } from './search.service.ts';
import { SearchStatistics } from './statistics.ts';

@Module({
  providers: [SearchIndex, SearchService, SearchStatistics],
  exports: [SearchIndex, SearchService, SearchStatistics],
})
export class SearchModule {}
