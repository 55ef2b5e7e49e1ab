import type { KeyboardEvent } from 'react';
import { DayText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import classes from './desk.module.css';
import type { Matter } from './matter.ts';

interface MatterRowProps {
  readonly matter: Matter;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One thing to do: what, about what, why, and by which day. A press opens it beside the list. */
export function MatterRow({ matter, active, onOpen }: MatterRowProps) {
  const { act, why, title, unitName, dueOn, workingDaysLeft, light } = matter;
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        aria-current={active || undefined}
        onClick={onOpen}
        onKeyDown={moveFocus}
      >
        <span className={classes.act}>{act}</span>
        <span className={classes.about}>
          <span className={classes.title}>{title}</span>
          <span className={classes.why}>
            {unitName}，{why}
          </span>
        </span>
        <span className={classes.day}>
          {dueOn !== null && (
            <>
              <Light light={light} word={null} /> <DayText short on={dueOn} workdaysLeft={workingDaysLeft} />
            </>
          )}
        </span>
      </button>
    </li>
  );
}

/** Up and down move through the rows of all groups. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...document.querySelectorAll<HTMLButtonElement>(`.${classes.row}`)];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
