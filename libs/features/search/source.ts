import { organizationsHeld, type Reach } from '#domain/identity';
import { leadersOf } from '#domain/instruction';

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
  readonly alsoSeenBy?: 'ledIds' | 'leaderIds';
}

/** A row of `SearchSource.select`. */
export interface SearchRecord {
  readonly id: number;
  readonly officeIds: readonly number[];
  readonly unitIds: readonly number[];
  /** Units whose leaders alone see it. */
  readonly ledIds?: readonly number[];
  /** Leaders whose own it is, wherever they work. */
  readonly leaderIds?: readonly number[];
  readonly unitId: number | null;
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly body: string;
  readonly status: string | null;
}

/** Whose records somebody finds. */
export type Sight = Required<Pick<SearchRecord, 'officeIds' | 'unitIds' | 'ledIds' | 'leaderIds'>>;

export const sightOf = (reach: Reach, personId: number): Sight => ({
  ...{ officeIds: reach.offices, unitIds: reach.units },
  ledIds: organizationsHeld(reach, 'leader'),
  leaderIds: leadersOf(reach, personId),
});

/** Ids of organisations and people lie far below. */
const APART = 2 ** 40;

/** In the order of the first row: offices and, far away, leaders above zero; units and, far away, led ones below. */
export const scopesOf = ({
  officeIds,
  unitIds,
  ledIds = [],
  leaderIds = [],
}: Pick<SearchRecord, 'officeIds' | 'unitIds' | 'ledIds' | 'leaderIds'>): number[] => [
  ...new Set([
    ...officeIds,
    ...unitIds.map((id) => -id),
    ...ledIds.map((id) => -id - APART),
    ...leaderIds.map((id) => id + APART),
  ]),
];
