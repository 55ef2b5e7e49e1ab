export { type HitQuestion, hitStatement } from './hits.sql.ts';
export { SearchIndex } from './search-index.service.ts';
export { SearchModule } from './search.module.ts';
export {
  type Found,
  type SearchAsked,
  type SearchPage,
  SearchService,
  type SearchViewer,
} from './search.service.ts';
export { type Sight, sightOf } from './source.ts';
export { SEARCH_KINDS, sourceOf } from './sources/index.ts';
export { SearchStatistics } from './statistics.ts';
