import { SearchController } from './search.controller.ts';

export const SEARCH_CONTROLLERS = [SearchController];
