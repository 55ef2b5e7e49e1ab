import type { ReactNode } from 'react';
import classes from './plain-table.module.css';

interface PlainTableProps {
  /** On a phone every row stands as a card of its own, without the head. */
  readonly cards?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A short table inside a page, set like text; a list that is paged and opened is a `ListTable`. */
export function PlainTable({ cards = false, className = '', children }: PlainTableProps) {
  return <table className={`${classes.table} ${cards ? classes.cards : ''} ${className}`}>{children}</table>;
}
