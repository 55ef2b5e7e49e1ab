import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { dayText } from './day-text.tsx';
import classes from './ladder.module.css';

export type LadderLevel = 0 | 1 | 2 | 3;

export interface LadderStep {
  readonly level: 1 | 2 | 3;
  /** The day on which the document went out. */
  readonly on?: string | null;
  /** 文号 */
  readonly number?: string | null;
  readonly noticeId?: number;
  /** What came of it, such as 已回复. */
  readonly word?: ReactNode;
}

export interface LadderNext {
  readonly level: 0 | 1 | 2 | 3;
  readonly on: string | null;
  /** What will happen by itself, in a sentence. */
  readonly text: string;
}

interface LadderProps {
  /** Null: no supervision is under way. */
  readonly level: number | null;
  readonly size?: 'small' | 'large';
  readonly steps?: readonly LadderStep[];
  readonly next?: LadderNext | null | undefined;
}

const STEPS = [
  { level: 1, name: '提醒', document: '工作指引清单' },
  { level: 2, name: '约谈', document: '约谈通知书' },
  { level: 3, name: '督察', document: '督察意见书' },
] as const;

const NUMERALS = ['', '一', '二', '三'];
export const levelName = (level: number): string => STEPS[level - 1]?.name ?? '未发文书';

/** 阶梯: where a case stands, how it got there, and what comes next if nobody acts. */
export function Ladder({ level, size = 'small', steps, next }: LadderProps) {
  return size === 'small' ? (
    <SmallLadder level={level} />
  ) : (
    <LargeLadder level={level} steps={steps ?? []} next={next} />
  );
}

function SmallLadder({ level }: { level: number | null }) {
  const word = level === null ? '未督办' : levelName(level);
  return (
    <span className={classes.small} data-level={level ?? 0}>
      <svg viewBox="0 0 30 16" className={classes.stairs} aria-hidden="true">
        {STEPS.map((step, at) => (
          <rect
            key={step.level}
            x={at * 10 + 0.5}
            width="9"
            y={10 - at * 4.5}
            height={5.5 + at * 4.5}
            data-on={level !== null && step.level <= level}
            data-step={step.level}
          />
        ))}
      </svg>
      <span className={level ? classes.word : classes.none}>{word}</span>
    </span>
  );
}

function LargeLadder({
  level,
  steps,
  next,
}: {
  level: number | null;
  steps: readonly LadderStep[];
  next: LadderNext | null | undefined;
}) {
  return (
    <Fragment>
      <ol className={classes.large} aria-label="督办阶梯">
        {STEPS.map((step) => {
          const taken = steps.findLast((one) => one.level === step.level);
          const reached = (level !== null && step.level <= level) || Boolean(taken?.on);
          const coming = !reached && (next?.level === step.level || taken !== undefined);
          return (
            <li
              key={step.level}
              className={classes.step}
              data-step={step.level}
              data-state={reached ? 'reached' : coming ? 'coming' : 'open'}
              {...(level === step.level ? { 'aria-current': 'step' as const } : {})}
            >
              <span className={classes.tread} aria-hidden="true" />
              <span className={classes.name}>
                <span className={classes.numeral}>{NUMERALS[step.level]}</span>
                {step.name}
              </span>
              <span className={classes.document}>{step.document}</span>
              <Taken step={taken} />
              {coming && next?.level === step.level && <span className={classes.next}>{next.text}</span>}
            </li>
          );
        })}
      </ol>
      {next && !STEPS.some((step) => step.level === next.level && step.level > (level ?? 0)) && (
        <p className={classes.sentence}>
          <span className={classes.sentenceHead}>下一步</span>
          {next.text}
        </p>
      )}
    </Fragment>
  );
}

function Taken({ step }: { step: LadderStep | undefined }) {
  if (!step) return null;
  return (
    <span className={classes.taken}>
      {step.on && <time dateTime={step.on}>{dayText(step.on)}</time>}
      {step.number &&
        (step.noticeId === undefined ? (
          <span>{step.number}</span>
        ) : (
          <Link to={`/notices/${step.noticeId}`}>{step.number}</Link>
        ))}
      {!step.number && step.noticeId !== undefined && <Link to={`/notices/${step.noticeId}`}>查看文书</Link>}
      {step.word !== undefined && <span>{step.word}</span>}
    </span>
  );
}
