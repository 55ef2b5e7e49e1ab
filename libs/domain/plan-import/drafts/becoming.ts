import type { Span } from '../../plan-text/index.ts';
import type { DraftContent } from './model.ts';
import type { Seat } from './neighbours.ts';

export type DraftState = 'kept' | 'dropped';

/** What decides whether a draft becomes a target. */
export type Candidate = Seat &
  Pick<DraftContent, 'indicators' | 'deadlines'> & { readonly state: DraftState };

/**
 * The drafts that become targets: every kept one, but a heading over kept drafts only when it promises something
 * itself. Without this a heading would be a target that repeats those below it.
 */
export function becomingTargets<C extends Candidate>(drafts: readonly C[]): C[] {
  const headings = new Set(drafts.filter(({ state }) => state === 'kept').map(({ parentId }) => parentId));
  return drafts.filter(
    ({ id, state, indicators, deadlines }) =>
      state === 'kept' && (!headings.has(id) || indicators.length > 0 || deadlines.length > 0),
  );
}

/** From the first to the last place: what a target keeps, which has room for one. */
export function hullOf(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (!first) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
