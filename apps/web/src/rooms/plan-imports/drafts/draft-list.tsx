import { type KeyboardEvent, type Ref, useRef } from 'react';
import type { Placed } from '../outline.ts';
import type { ImportDesk } from '../sheet.ts';
import { DraftCard } from './draft-card.tsx';
import classes from './draft-list.module.css';

interface Props {
  readonly outline: readonly Placed[];
  readonly active: number | undefined;
  readonly inSight: number | undefined;
  readonly mayWork: boolean;
  readonly desk: ImportDesk;
  readonly onPick: (draftId: number | undefined) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The drafts, one a row; arrow keys move through them, Delete drops and restores. */
export function DraftList({ outline, active, inSight, mayWork, desk, onPick, ref }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const go = (from: number, step: number) => {
    const next = outline[from + step];
    if (!next) return;
    onPick(next.draft.id);
    list.current
      ?.querySelector<HTMLElement>(`[data-head="${next.draft.id}"]`)
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const onHead = event.target instanceof Element && event.target.hasAttribute('data-head');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && (onHead || event.altKey)) {
      event.preventDefault();
      go(index, step);
    }
    const draft = outline[index]?.draft;
    if (onHead && event.key === 'Delete' && mayWork && draft) {
      event.preventDefault();
      void desk.choose(draft.state === 'kept' ? 'drop' : 'restore', [draft.id]);
    }
    if (!onHead && event.key === 'Escape' && draft) {
      list.current?.querySelector<HTMLElement>(`[data-head="${draft.id}"]`)?.focus();
    }
  };
  return (
    <div ref={ref} className={classes.pane}>
      <ol ref={list} className={classes.list} aria-label="识别出的条目">
        {outline.map((placed, index) => (
          <li
            key={placed.draft.id}
            data-draft={placed.draft.id}
            className={classes.row}
            style={{ paddingInlineStart: Math.min(placed.level, 3) * 20 }}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <DraftCard
              placed={placed}
              next={outline[index + 1]}
              open={placed.draft.id === active}
              inSight={placed.draft.id === inSight}
              mayWork={mayWork}
              desk={desk}
              onPick={onPick}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
