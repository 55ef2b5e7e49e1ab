import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do first, in a sentence. */
  readonly what: ReactNode;
  readonly action?: ReactNode;
}

/** A list with nothing in it says why, and what to do first. */
export function EmptyState({ title, what, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <svg viewBox="0 0 64 48" className={classes.picture} aria-hidden="true">
        <path d="M4 44h18V34h18V24h18" />
        <path d="M14 8h22l6 6v4" className={classes.faint} />
      </svg>
      <p className={classes.title}>{title}</p>
      <p className={classes.what}>{what}</p>
      {action}
    </div>
  );
}
