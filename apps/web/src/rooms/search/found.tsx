import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import classes from './search.module.css';
import { statusText } from './status-text.ts';

type Item = Answer<'FoundAnswer'>;

/** One record found, with what was looked for marked in it. */
export function Found({ item }: { item: Item }) {
  const { path, kindName, number, title, excerpt, year, unitName, officeName } = item;
  const facts = [kindName, number, `${year}年`, unitName ?? officeName, statusText(item)].filter(Boolean);
  return (
    <li className={classes.found}>
      <Link to={path} className={classes.title}>
        <Marked parts={title} />
      </Link>
      <p className={classes.excerpt}>
        <Marked parts={excerpt} />
      </p>
      <p className={classes.facts}>{facts.join('，')}</p>
    </li>
  );
}

function Marked({ parts }: { parts: Item['title'] }) {
  return parts.map(({ text, hit }, at) =>
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
