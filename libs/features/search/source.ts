import { organizationsHeld, type Reach } from '#domain/identity';

/**
 * One kind of record that can be found. A new room is searched by one more source in `sources/`, and by a
 * `watchForSearch` for each of its tables in its migration.
 */
export interface SearchSource {
  readonly kind: string;
  /** In the marks of the index: never given to another kind. */
  readonly code: number;
  /** 任务 … */
  readonly name: string;
  /** Where the web shows it. */
  readonly pathOf: (recordId: number) => string;
  /**
   * The records with ids `$1` as they stand: `id`, `officeIds` and `unitIds` that see it, `unitId` it is about,
   * `year`, `title`, `number`, `body`, `status`. The index is made of it, and what is shown comes from it.
   */
  readonly select: string;
  /** Who else sees it: a column more of `select`. */
  readonly alsoSeenBy?: 'ledIds';
}

/** A row of `SearchSource.select`. */
export interface SearchRecord {
  readonly id: number;
  readonly officeIds: readonly number[];
  readonly unitIds: readonly number[];
  /** Units whose leaders alone see it. */
  readonly ledIds?: readonly number[];
  readonly unitId: number | null;
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly body: string;
  readonly status: string | null;
}

/** Whose records somebody finds. */
export type Sight = Required<Pick<SearchRecord, 'officeIds' | 'unitIds' | 'ledIds'>>;

export const sightOf = (reach: Reach): Sight => ({
  ...{ officeIds: reach.offices, unitIds: reach.units },
  ledIds: organizationsHeld(reach, 'leader'),
});

/** Ids of organisations lie far below. */
const APART = 2 ** 40;

/** In the order of the first row: offices above zero, units below, and far below those whose leaders see it. */
export const scopesOf = ({
  officeIds,
  unitIds,
  ledIds = [],
}: Pick<SearchRecord, 'officeIds' | 'unitIds' | 'ledIds'>): number[] => [
  ...new Set([...officeIds, ...unitIds.map((id) => -id), ...ledIds.map((id) => -id - APART)]),
];
