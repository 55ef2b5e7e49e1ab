import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import { spanText } from '../people/span-text.ts';
import classes from './organizations.module.css';

const MOST = 200;

/** 已撤并: their records stay, and say where they went. */
export function Closed() {
  const { data } = queries.useQuery('get', '/api/organizations', {
    params: { query: { standing: 'closed', limit: MOST } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="已撤并" aside={`${data.items.length}个`}>
      <ul className={classes.plain}>
        {data.items.map(({ id, name, validFrom, validTo, mergedIntoId, mergedIntoName }) => (
          <li key={id}>
            <Link to={`/organizations/${id}`}>{name}</Link>
            <span className={classes.note}>{spanText(validFrom, validTo)}</span>
            {mergedIntoId !== null && (
              <span>
                并入<Link to={`/organizations/${mergedIntoId}`}>{mergedIntoName}</Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
