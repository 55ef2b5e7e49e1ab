import type { SearchSource } from '../source.ts';
import { dutyReportSource, inspectionSource, interviewSource } from './meetings.ts';
import { circularSource, instructionSource, proposalSource } from './orders.ts';
import { reportSource, targetSource } from './plan.ts';
import { itemSource, noticeSource } from './supervision.ts';
import { progressSource, taskSource } from './work.ts';

/** Everything that is searched: a new room adds its line. */
export const SOURCES: readonly SearchSource[] = [
  targetSource,
  taskSource,
  progressSource,
  noticeSource,
  itemSource,
  interviewSource,
  inspectionSource,
  instructionSource,
  proposalSource,
  circularSource,
  dutyReportSource,
  reportSource,
];

export const SEARCH_KINDS = SOURCES.map(({ kind }) => kind);

const BY_KIND = new Map(SOURCES.map((source) => [source.kind, source]));

export const sourceOf = (kind: string): SearchSource | undefined => BY_KIND.get(kind);
