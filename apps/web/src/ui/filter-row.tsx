import type { CSSProperties, ReactNode } from 'react';
import classes from './filter-row.module.css';

interface FilterRowProps {
  /** What is narrowed, for those who hear the page. */
  readonly label?: string;
  /** How wide each of them would like to be, in pixels; as wide as it comes unless said. */
  readonly each?: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What narrows the list below it. */
export function FilterRow({ label = '筛选', each, className = '', children }: FilterRowProps) {
  const style = each === undefined ? {} : ({ '--each': `${each}px` } as CSSProperties);
  return (
    <div className={`${classes.row} no-print ${className}`} role="search" aria-label={label} style={style}>
      {children}
    </div>
  );
}
