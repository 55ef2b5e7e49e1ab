import { useState } from 'react';
import { type Problem, problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './login.module.css';
import { useSignIn } from './sign-in.ts';

/** The sample's accounts, each tried with one click; a real system has none and shows nothing. */
export default function SampleAccounts({ onProblem }: { onProblem: (problem: Problem) => void }) {
  const { data: sample } = queries.useQuery('get', '/api/demo', {}, { retry: false });
  const signIn = useSignIn();
  const [busy, setBusy] = useState(false);
  if (!sample) return null;
  const tryOut = async (login: string) => {
    setBusy(true);
    try {
      await signIn({ login, password: sample.password });
    } catch (error) {
      onProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={classes.sample} aria-labelledby="sample-accounts">
      <h2 className={classes.sampleHead} id="sample-accounts">
        这是示例系统，点一个账号就能进去看看
      </h2>
      <p className={classes.sampleNote}>
        单位和人名都是虚构的；示例时钟现在是{instantText(sample.now)}，口令都是 {sample.password}
      </p>
      <ul className={classes.accounts}>
        {sample.accounts.map(({ login, role, name, organizationName }) => (
          <li key={login}>
            <button
              type="button"
              className={classes.account}
              disabled={busy}
              onClick={() => void tryOut(login)}
            >
              <span className={classes.role}>{role}</span>
              <span className={classes.who}>
                {name}，{organizationName}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
