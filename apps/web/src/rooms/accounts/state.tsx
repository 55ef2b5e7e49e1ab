import classes from './accounts.module.css';
import { type Account, MARKS, STATES } from './words.ts';

export function AccountState({ state }: Pick<Account, 'state'>) {
  return (
    <span>
      <span aria-hidden="true" className={classes.mark} data-state={state}>
        {MARKS[state]}
      </span>
      {STATES[state]}
    </span>
  );
}
