import { type KeyboardEvent, type RefObject, useState } from 'react';

interface RowKeysWish {
  readonly list: RefObject<HTMLElement | null>;
  /** Indexes that can be walked to, in order. */
  readonly stops: readonly number[];
  readonly reveal: (index: number) => void;
  readonly onEnter: (index: number) => void;
  readonly onToggle: ((index: number) => void) | undefined;
  /** Whether a record is open beside the list: walking then opens the next. */
  readonly follows: boolean;
}

/** One stop for Tab; up and down walk through the rows, Enter opens, space selects. */
export function useRowKeys({ list, stops, reveal, onEnter, onToggle, follows }: RowKeysWish) {
  const [focused, setFocused] = useState<number>();
  const stop = focused !== undefined && stops.includes(focused) ? focused : stops[0];
  const go = (index: number | undefined) => {
    if (index === undefined) return;
    setFocused(index);
    reveal(index);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
    if (follows) onEnter(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || target.dataset['index'] === undefined) return;
    const index = Number(target.dataset['index']);
    const at = stops.indexOf(index);
    if (key === 'ArrowDown') go(stops[at + 1]);
    else if (key === 'ArrowUp') go(stops[at - 1]);
    else if (key === 'Home') go(stops[0]);
    else if (key === 'End') go(stops.at(-1));
    else if (key === 'Enter') onEnter(index);
    else if (key === ' ' && onToggle) onToggle(index);
    else return;
    event.preventDefault();
  };
  return { stop, onKeyDown, onFocus: setFocused };
}
