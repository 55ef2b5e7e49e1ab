import type { ReactNode } from 'react';
import classes from './sticky-foot.module.css';

/** What ends a long form, in reach wherever one is in it. */
export function StickyFoot({ children }: { children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>;
}
