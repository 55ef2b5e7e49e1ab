import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index.service.ts';
import { SearchService } from './search.service.ts';

@Module({ providers: [SearchIndex, SearchService], exports: [SearchIndex, SearchService] })
export class SearchModule {}
