import type { ReactNode } from 'react';
import classes from './facts.module.css';

export interface Fact {
  readonly label: ReactNode;
  /** What is null, undefined, false or empty is not shown. */
  readonly value: ReactNode;
  /** Takes the whole line. */
  readonly wide?: boolean;
}

const isShown = ({ value }: Fact): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false;

/** What is known of a record, term by term. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {items.filter(isShown).map(({ label, value, wide }, index) => (
        <div key={index} className={wide ? classes.wide : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
