import { Link } from 'react-router';
import { listPath } from '../statistics/list-path.ts';
import classes from './dashboard.module.css';
import { type Dashboard } from './figures.ts';

/** What waits for the very person who looks. */
export function Decisions({ decisions }: { decisions: Dashboard['decisions'] }) {
  if (decisions.length === 0) return <p className={classes.soft}>现在没有等您决定的事。</p>;
  return (
    <ul className={classes.list}>
      {decisions.map(({ key, name, count, unit, list }) => (
        <li key={key}>
          <Link to={listPath(list)}>
            <span>{name}</span>
            <span>
              <strong>{count}</strong>
              <span className={classes.soft}>{unit}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
