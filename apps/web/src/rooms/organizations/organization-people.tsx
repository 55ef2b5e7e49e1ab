import { Link } from 'react-router';
import { Section } from '@/ui/page-head.tsx';
import { ROLE_OPTIONS, ROLE_TITLES } from '../people/role-words.ts';
import { spanText } from '../people/span-text.ts';
import classes from './organizations.module.css';
import type { Organization } from './words.ts';

const RANK = new Map(ROLE_OPTIONS.map(({ value }, at) => [value, at]));

/** 现任人员, with whoever stands in for whom. */
export function OrganizationPeople({ people }: { people: Organization['people'] }) {
  const ordered = [...people].sort((a, b) => (RANK.get(a.role) ?? 0) - (RANK.get(b.role) ?? 0));
  return (
    <Section title="现任人员" aside={`${people.length}人次`}>
      {people.length === 0 && (
        <p className={classes.note}>还没有人任职；在人员页面任命联络员和单位负责人。</p>
      )}
      <ul className={classes.plain}>
        {ordered.map(({ appointmentId, personId, name, position, role, onBehalfOf, validFrom, validTo }) => (
          <li key={`${appointmentId}.${personId}`}>
            <span className={classes.post}>
              <span>{ROLE_TITLES[role]}</span>
              <Link to={`/people/${personId}`}>{name}</Link>
            </span>
            {position && <span>{position}</span>}
            {onBehalfOf && (
              <span>
                替补<Link to={`/people/${onBehalfOf.personId}`}>{onBehalfOf.name}</Link>
              </span>
            )}
            <span className={classes.note}>{spanText(validFrom, validTo)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
