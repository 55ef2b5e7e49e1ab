import type { Answer } from '@/api/index.ts';
import { CountedDays } from './counted-days.tsx';
import classes from './why-card.module.css';

/** Why something is done or not done: each rule, what was found by it, and the days counted one by one. */
export function Reasons({ reasons }: { reasons: readonly Answer<'WhyReasonAnswer'>[] }) {
  return (
    <ol className={classes.reasons}>
      {reasons.map(({ code, rule, finding, count }, at) => (
        <li key={`${code}${at}`}>
          <p className={classes.rule}>{rule}</p>
          <p>{finding}</p>
          {count && <CountedDays count={count} />}
        </li>
      ))}
    </ol>
  );
}
