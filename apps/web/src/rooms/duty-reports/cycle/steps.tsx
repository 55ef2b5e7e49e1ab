import classes from '../duty.module.css';
import type { Cycle } from '../duty-words.ts';

const STEPS = [
  ['述', '单位报告'],
  ['评', '评议打分'],
  ['议', '会议审议'],
  ['督', '督促整改'],
  ['改', '逐项销号'],
] as const;
/** The first step that is not done yet. */
const NOW: Readonly<Record<Cycle['status'], number>> = {
  draft: -1,
  open: 0,
  evaluating: 1,
  deliberated: 3,
  closed: 5,
};

/** 述、评、议、督、改: where the year stands. */
export function Steps({ status }: { status: Cycle['status'] }) {
  const now = NOW[status];
  return (
    <ol className={classes.steps} aria-label="述法的步骤">
      {STEPS.map(([sign, words], at) => {
        const isNow = at === now || (status === 'deliberated' && at === 4);
        const done = at < now;
        return (
          <li
            key={sign}
            className={classes.step}
            data-at={isNow ? 'now' : done ? 'done' : 'later'}
            {...(isNow && { 'aria-current': 'step' as const })}
          >
            <b>{sign}</b>
            <span className={classes.small}>
              {words}
              {done ? '，已完成' : isNow ? '，正在进行' : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
