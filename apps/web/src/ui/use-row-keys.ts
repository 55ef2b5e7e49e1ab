import { type KeyboardEvent, type RefObject, useState } from 'react';

interface RowKeysWish {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Whether one can walk to what stands at an index; headings are passed over. */
  readonly isStop: (index: number) => boolean;
  readonly reveal: (index: number) => void;
  readonly onEnter: (index: number) => void;
  readonly onToggle: ((index: number) => void) | undefined;
  /** Whether a record is open beside the list: walking then opens the next. */
  readonly follows: boolean;
}

/** One stop for Tab; up and down walk through the rows, Enter opens, space selects. */
export function useRowKeys({ list, count, isStop, reveal, onEnter, onToggle, follows }: RowKeysWish) {
  const [focused, setFocused] = useState<number>();
  const stopFrom = (index: number, step: 1 | -1): number | undefined => {
    for (let at = index; at >= 0 && at < count; at += step) if (isStop(at)) return at;
    return undefined;
  };
  const stop = focused !== undefined && focused < count && isStop(focused) ? focused : stopFrom(0, 1);
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
    if (key === 'ArrowDown') go(stopFrom(index + 1, 1));
    else if (key === 'ArrowUp') go(stopFrom(index - 1, -1));
    else if (key === 'Home') go(stopFrom(0, 1));
    else if (key === 'End') go(stopFrom(count - 1, -1));
    else if (key === 'Enter') onEnter(index);
    else if (key === ' ' && onToggle) onToggle(index);
    else return;
    event.preventDefault();
  };
  return { stop, onKeyDown, onFocus: setFocused };
}
