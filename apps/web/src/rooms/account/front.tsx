import { Suspense, type ReactNode } from 'react';
import classes from './front.module.css';

const STEPS = [
  ['提醒', '工作指引清单'],
  ['约谈', '约谈通知书'],
  ['督察', '督察意见书'],
] as const;

/** The page before the door: what this is on the left, what to do on the right. */
export function Front({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.front}>
      <header className={classes.cover}>
        <p className={classes.brand}>三单督办</p>
        <p className={classes.what}>年度法治目标，件件有着落</p>
        <ol className={classes.stairs} aria-label="三单的三级">
          {STEPS.map(([name, document]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{document}</span>
            </li>
          ))}
        </ol>
      </header>
      <main className={classes.main}>
        <div className={classes.sheet}>
          <h1 className={classes.title}>{title}</h1>
          <Suspense>{children}</Suspense>
        </div>
      </main>
    </div>
  );
}
