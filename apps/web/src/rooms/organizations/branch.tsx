import { Link } from 'react-router';
import classes from './organizations.module.css';
import { type Branch, LEVELS } from './words.ts';

/** An organisation with those below it: the units side by side, those with their own below them one under the other. */
export function BranchView({ branch }: { branch: Branch }) {
  const heads = branch.children.filter(({ kind, children }) => kind === 'office' || children.length > 0);
  const units = branch.children.filter((child) => !heads.includes(child));
  return (
    <section className={classes.branch} aria-label={branch.name}>
      <h3 className={classes.head}>
        <Link to={`/organizations/${branch.id}`}>{branch.name}</Link>
        <span className={classes.code}>
          {[LEVELS[branch.level], branch.code, ...(units.length > 0 ? [`${units.length}个单位`] : [])].join(
            '，',
          )}
        </span>
      </h3>
      <div className={classes.below}>
        {units.length > 0 && (
          <ul className={classes.units}>
            {units.map(({ id, name, code }) => (
              <li key={id}>
                <Link to={`/organizations/${id}`}>{name}</Link>
                <span className={classes.code}>{code}</span>
              </li>
            ))}
          </ul>
        )}
        {heads.map((head) => (
          <BranchView key={head.id} branch={head} />
        ))}
      </div>
    </section>
  );
}
