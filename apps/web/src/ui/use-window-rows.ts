import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Shorter lists are drawn whole: the browser's own search then finds every word. */
const WHOLE = 120;
const OVERSCAN = 12;

export interface WindowRows {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly end: RefObject<HTMLDivElement | null>;
  readonly items: readonly Pick<VirtualItem, 'index'>[];
  /** Pixels of what is not drawn above and below. */
  readonly before: number;
  readonly after: number;
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly reveal: (index: number) => void;
}

interface Wish {
  readonly count: number;
  readonly height: number;
  /** Asks for the next page when its end comes near. */
  readonly onNearEnd: (() => void) | undefined;
}

/** Draws the part of a long list that is in the window; the window itself scrolls. */
export function useWindowRows({ count, height, onNearEnd }: Wish): WindowRows {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setOffset(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = count > WHOLE;
  const virtualizer = useWindowVirtualizer({
    count: virtual ? count : 0,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: offset,
  });
  const next = useRef(onNearEnd);
  useEffect(() => {
    next.current = onNearEnd;
  }, [onNearEnd]);
  const waiting = onNearEnd !== undefined;
  // Not by the callback, which is another at each drawing: an observer put anew all the time never gets to speak.
  useEffect(() => {
    const element = end.current;
    if (!element || !waiting) return undefined;
    // While the page is busy several sightings come at once: the last is how it is.
    const seen: IntersectionObserverCallback = (sightings) =>
      sightings.at(-1)?.isIntersecting && next.current?.();
    const observer = new IntersectionObserver(seen, { rootMargin: '1600px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [waiting, count]);
  const items = virtualizer.getVirtualItems();
  if (!virtual) {
    return {
      list,
      end,
      items: Array.from({ length: count }, (_, index) => ({ index })),
      before: 0,
      after: 0,
      measure: undefined,
      reveal: () => undefined,
    };
  }
  return {
    list,
    end,
    items,
    before: (items[0]?.start ?? offset) - offset,
    after: virtualizer.getTotalSize() + offset - (items.at(-1)?.end ?? offset),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
