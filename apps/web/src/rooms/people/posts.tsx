import { Link } from 'react-router';
import type { Answer } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import type { Person } from './person-acts.ts';
import classes from './people.module.css';
import { ROLE_TITLES } from './role-words.ts';
import { plainDay, spanText } from './span-text.ts';

/** 任职: own posts, and those held for somebody else. */
export function Posts({ roles }: Pick<Person, 'roles'>) {
  return (
    <Section title="任职" aside={roles.length > 0 && `${roles.length}项`}>
      {roles.length === 0 && <p className={classes.note}>现在没有任职，不能办理任何事项。</p>}
      <ul className={classes.rows}>
        {roles.map(
          ({ appointmentId, organizationId, organizationName, role, onBehalfOf, validFrom, validTo }) => (
            <li key={`${appointmentId}.${onBehalfOf?.personId ?? ''}`}>
              <span>{ROLE_TITLES[role]}</span>
              <Link to={`/organizations/${organizationId}`}>{organizationName}</Link>
              <span className={classes.note}>{spanText(validFrom, validTo)}</span>
              <span>
                {onBehalfOf && (
                  <>
                    替补<Link to={`/people/${onBehalfOf.personId}`}>{onBehalfOf.name}</Link>
                  </>
                )}
              </span>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

type Substitution = Answer<'SubstitutionAnswer'>;

/** 替补 (A/B 角), with those that are over. */
export function Substitutions({ items }: { items: readonly Substitution[] }) {
  return (
    <Section title="替补（A、B角）">
      {items.length === 0 && <p className={classes.note}>没有安排过替补。</p>}
      <ul className={classes.rows}>
        {items.map((one) => (
          <li key={one.id}>
            <span>{standingText(one)}</span>
            <span>
              <Link to={`/people/${one.substituteId}`}>{one.substituteName}</Link>替补
              <Link to={`/people/${one.absentId}`}>{one.absentName}</Link>
            </span>
            <span className={classes.note}>{spanText(one.fromOn, one.toOn)}</span>
            <span className={classes.note}>
              {one.organizationName}，{ROLE_TITLES[one.role]}；{one.reason}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function standingText({ standing, endedOn }: Substitution): string {
  if (standing) return '生效中';
  return endedOn === null ? '不在期间' : `${plainDay(endedOn)}终止`;
}
