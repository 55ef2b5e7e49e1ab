import { Facts } from '@/ui/facts.tsx';
import { Ladder as LadderSteps, type LadderStep } from '@/ui/ladder.tsx';
import classes from './ladders.module.css';
import {
  afterText,
  audienceText,
  clockText,
  DOCUMENTS,
  type Ladder,
  type LadderLevel,
  SIGNATURES,
  triggerText,
  warningText,
} from './words.ts';

/** A version's full text: three steps, each with what begins it and how many days it gives. */
export function LadderText({ ladder }: { ladder: Ladder }) {
  const { officeHours, warnings, afterLevelThree, levels } = ladder;
  return (
    <>
      <LadderSteps level={null} size="large" steps={levels.flatMap(stepOf)} />
      <div className={classes.rest}>
        <Facts
          items={[
            { label: '到期预警', value: warningText(warnings), wide: true },
            { label: '三级之后', value: afterText(afterLevelThree), wide: true },
            {
              label: '办公时间',
              value: `${officeHours.opens}至${officeHours.closes}，提醒和邮件只在工作日的这段时间发出。`,
              wide: true,
            },
          ]}
        />
      </div>
    </>
  );
}

function stepOf(one: LadderLevel): LadderStep[] {
  const { level } = one;
  if (level !== 1 && level !== 2 && level !== 3) return [];
  return [{ level, word: <StepText level={one} /> }];
}

function StepText({ level: { document, triggers, signature, clocks, tell } }: { level: LadderLevel }) {
  return (
    <span className={classes.step}>
      <span className={classes.term}>何时启动</span>
      {triggers.map((trigger, at) => (
        <span key={at}>{triggerText(trigger)}</span>
      ))}
      <span className={classes.term}>怎么发出</span>
      <span>
        《{DOCUMENTS[document]}》，{SIGNATURES[signature]}
      </span>
      <span className={classes.term}>送达后的期限</span>
      {clocks.length === 0 && <span>不设期限</span>}
      {clocks.map((clock) => (
        <span key={clock.key}>{clockText(clock)}</span>
      ))}
      <span className={classes.term}>告知</span>
      <span>{audienceText(tell)}</span>
    </span>
  );
}
