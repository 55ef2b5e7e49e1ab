import { Link } from 'react-router';
import { dayOfInstant, instantText, shortDay } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './desk.module.css';
import type { Desk } from './matter.ts';

interface ChangesProps {
  readonly changes: Desk['changes'];
  readonly since: string;
}

/** What happened to what I see since the last working day began. */
export function Changes({ changes, since }: ChangesProps) {
  return (
    <Section title="近日变动" aside={`${shortDay(since)}以来`}>
      {changes.length === 0 && <p className={classes.soft}>没有变动。</p>}
      <ul className={classes.list}>
        {changes.map(({ at, kind, what, path, title }) => (
          <li key={`${kind}${path}${at}`} className={classes.change}>
            <span>{what}</span>
            <Link to={path}>{title}</Link>
            <time dateTime={at} className={classes.soft}>
              {kind === 'task_assigned' ? shortDay(dayOfInstant(at)) : instantText(at).replace(/^\d+年/, '')}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  );
}
