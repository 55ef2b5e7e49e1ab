import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dayOfInstant, dayText, instantText } from './day-text.tsx';
import classes from './story.module.css';

export interface StoryEntry {
  readonly id?: number | string;
  readonly at: string;
  readonly who: string;
  readonly what: ReactNode;
  readonly reason?: string | null;
  readonly link?: string;
}

/** 办理过程: what happened, day by day. */
export function Story({ items, more }: { items: readonly StoryEntry[]; more?: ReactNode }) {
  const days = byDay(items);
  return (
    <ol className={classes.story}>
      {days.map(([on, entries]) => (
        <li key={on} className={classes.day}>
          <time dateTime={on} className={classes.date}>
            {dayText(on)}
          </time>
          <ul className={classes.entries}>
            {entries.map((entry, at) => (
              <li key={entry.id ?? at} className={classes.entry}>
                <time dateTime={entry.at} className={classes.time}>
                  {instantText(entry.at).split(' ')[1]}
                </time>
                <div>
                  <span className={classes.who}>{entry.who}</span>
                  {entry.link === undefined ? entry.what : <Link to={entry.link}>{entry.what}</Link>}
                  {entry.reason && <p className={classes.reason}>{entry.reason}</p>}
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {more && <li className={classes.more}>{more}</li>}
    </ol>
  );
}

function byDay(items: readonly StoryEntry[]): readonly (readonly [string, StoryEntry[]])[] {
  const days = new Map<string, StoryEntry[]>();
  for (const item of items) {
    const on = dayOfInstant(item.at);
    days.set(on, [...(days.get(on) ?? []), item]);
  }
  return [...days];
}
