import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './figure.module.css';

interface FigureProps {
  readonly value: number | string | null;
  readonly unit?: string;
  readonly label: ReactNode;
  /** The list that the number counts. */
  readonly to: string;
  /** Cinnabar only for what is overdue or of the third level. */
  readonly tone?: 'ink' | 'indigo' | 'amber' | 'cinnabar' | 'pine';
  /** What stands under the number, such as its denominator. */
  readonly note?: ReactNode;
  readonly size?: 'small' | 'large';
}

/** A number that opens its list. */
export function Figure({ value, unit, label, to, tone = 'ink', note, size = 'large' }: FigureProps) {
  return (
    <Link to={to} className={`${classes.figure} ${size === 'small' ? classes.small : ''}`}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value} style={{ color: `var(--ink-${tone})` }}>
        {value ?? '—'}
        {unit !== undefined && value !== null && <span className={classes.unit}>{unit}</span>}
      </span>
      {note !== undefined && <span className={classes.note}>{note}</span>}
    </Link>
  );
}

/** Figures beside each other. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
