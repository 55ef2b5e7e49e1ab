import { similarity, yearOf } from '../shared/index.ts';
import { type RequestKind, rounded, subjectOf, type UnitRequest } from './repetition.ts';

/** Two requests to one unit that ask for the same. */
export interface Duplicate {
  readonly earlier: UnitRequest;
  readonly later: UnitRequest;
  readonly similarity: number;
}

/** Kinds that ask for something of their own: a reminder of a task asks for nothing new, 述法 comes once a year. */
export const COMPARED_KINDS: readonly RequestKind[] = ['task', 'inspection'];
/** A unit's newest requests: more are not compared. */
const COMPARED_AT_MOST = 400;
/** Titles of tasks are long: alike from here on. */
const SAME_REQUEST = 0.7;

interface Subject {
  readonly request: UnitRequest;
  readonly subject: string;
  readonly shingles: ReadonlySet<string>;
}

/**
 * Duplicates within a calendar year among what units were asked for, the newest first. What comes back every year, and
 * reminders and reports of a cycle, repeat by nature.
 */
export function duplicatesAmong(requests: readonly UnitRequest[]): Duplicate[] {
  return byUnit(requests.filter(({ kind }) => COMPARED_KINDS.includes(kind))).flatMap((own) =>
    duplicatesOf(own),
  );
}

function duplicatesOf(own: readonly UnitRequest[]): Duplicate[] {
  const newest = [...own]
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.id - a.id))
    .slice(0, COMPARED_AT_MOST)
    .map((request): Subject => {
      const subject = subjectOf(request.title);
      return { request, subject, shingles: shinglesOf(subject) };
    });
  const holders = indexOf(newest);
  return newest.flatMap((later, at) =>
    [...sharedWith(later, at, holders)].flatMap(([other, count]): Duplicate[] => {
      const earlier = newest[other];
      // Too few shingles in common never make two texts alike enough: most pairs end here.
      if (
        !earlier ||
        count * 2 < later.shingles.size ||
        yearOf(earlier.request.on) !== yearOf(later.request.on)
      ) {
        return [];
      }
      const likeness = rounded(similarity(later.subject, earlier.subject));
      return likeness < SAME_REQUEST
        ? []
        : [{ earlier: earlier.request, later: later.request, similarity: likeness }];
    }),
  );
}

/** Which of the subjects hold a shingle. */
function indexOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  subjects.forEach(({ shingles }, at) => {
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known) known.push(at);
      else holders.set(shingle, [at]);
    }
  });
  return holders;
}

/** How many shingles the older ones share with one. */
function sharedWith(
  { shingles }: Subject,
  at: number,
  holders: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (const other of holders.get(shingle) ?? []) {
      if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

function byUnit(requests: readonly UnitRequest[]): UnitRequest[][] {
  const units = new Map<number, UnitRequest[]>();
  for (const request of requests) {
    const own = units.get(request.unitId);
    if (own) own.push(request);
    else units.set(request.unitId, [request]);
  }
  return [...units.values()];
}

function shinglesOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(
    Array.from({ length: Math.max(1, characters.length - 2) }, (_, at) =>
      characters.slice(at, at + 3).join(''),
    ),
  );
}
