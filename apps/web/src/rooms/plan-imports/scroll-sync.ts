import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const SETTLE_MS = 500;
const READING_LINE = 0.3;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const firstOf = (pane: HTMLElement, draftId: number): HTMLElement | null =>
  pane.querySelector(`[data-draft="${draftId}"]`);

/** Puts the draft into the pane's reading line unless it is already well in sight. */
function bring(pane: HTMLElement, draftId: number, always: boolean): void {
  const found = firstOf(pane, draftId);
  if (!found) return;
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = found.getBoundingClientRect();
  const inSight = top >= frame.top + 8 && Math.min(bottom, top + 120) <= frame.bottom - 8;
  if (inSight && !always) return;
  const by = top - frame.top - frame.height * (always ? READING_LINE : 0.12);
  // A long way is a jump: gliding past pages of text shows nothing.
  const glide = Math.abs(by) < 2 * frame.height && !calm();
  pane.scrollBy({ top: by, behavior: glide ? 'smooth' : 'instant' });
}

/**
 * Keeps two panes at the same draft: choosing one brings it into both; reading on in the report lets the list follow.
 * A pane that was moved by us does not answer by moving the other.
 */
export function useScrollSync(
  report: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  active: number | undefined,
) {
  const [inSight, setInSight] = useState<number>();
  const mutedUntil = useRef(0);

  useEffect(() => {
    if (active === undefined) return;
    mutedUntil.current = performance.now() + SETTLE_MS;
    setInSight(undefined);
    if (report.current) bring(report.current, active, true);
    if (list.current) bring(list.current, active, false);
  }, [active, report, list]);

  const onReportScroll = useCallback(() => {
    const pane = report.current;
    if (!pane || !list.current || performance.now() < mutedUntil.current) return;
    if (list.current.contains(document.activeElement) && document.activeElement?.matches('input, textarea'))
      return;
    const line = pane.getBoundingClientRect().top + pane.clientHeight * READING_LINE;
    const read = [...pane.querySelectorAll<HTMLElement>('article [data-draft]')].findLast(
      (piece) => piece.getBoundingClientRect().top <= line,
    );
    const id = Number(read?.dataset['draft'] ?? Number.NaN);
    if (Number.isNaN(id)) return;
    setInSight(id);
    bring(list.current, id, false);
  }, [report, list]);

  return { inSight, onReportScroll };
}
