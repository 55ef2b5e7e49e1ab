import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import classes from './term.module.css';
import { TERMS } from './terms.ts';

/** A word of the field that explains itself when pointed at, pressed or reached by keyboard. */
export function Term({ name, children }: { name: string; children?: ReactNode }) {
  const help = TERMS[name];
  if (help === undefined) return <>{children ?? name}</>;
  return (
    <Tooltip title={help} trigger={['hover', 'focus', 'click']}>
      <span className={classes.term} tabIndex={0}>
        {children ?? name}
      </span>
    </Tooltip>
  );
}
