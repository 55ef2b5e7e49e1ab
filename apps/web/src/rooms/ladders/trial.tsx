import { Alert, Button } from 'antd';
import { useState } from 'react';
import { type Answer, api, type Problem, problemOf } from '@/api/index.ts';
import { DayInput } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import classes from './ladders.module.css';
import { TrialResult } from './trial-result.tsx';
import type { Ladder } from './words.ts';

type Outcome = Answer<'LadderTrialAnswer'>;

/** 试算 of a draft or of a published version over some months; nothing is written. */
export function Trial({ of }: { of: { readonly ladderId: number } | { readonly ladder: Ladder } }) {
  const { today } = useCalendar();
  const [chosenFrom, setFrom] = useState<string>();
  const [chosenTo, setTo] = useState<string>();
  const [state, setState] = useState<'running' | Outcome | Problem>();
  const from = chosenFrom ?? `${today.slice(0, 4)}-01-01`;
  const to = chosenTo ?? `${today.slice(0, 4)}-12-31`;
  const run = async () => {
    setState('running');
    try {
      const { data } = await api.POST('/api/ladders/trial', { body: { ...of, from, to } });
      setState(data);
    } catch (error) {
      setState(problemOf(error));
    }
  };
  return (
    <>
      <div className={classes.ask}>
        <label>
          自
          <DayInput value={from} onChange={setFrom} />
        </label>
        <label>
          至
          <DayInput value={to} onChange={setTo} />
        </label>
        <Button loading={state === 'running'} onClick={() => void run()}>
          试算
        </Button>
      </div>
      <p className={classes.soft} role="status">
        {state === 'running'
          ? '正在逐件推算，督办件多的需要几十秒。'
          : '按已有的事实推算，假定文书当日签发、当日送达；不写入任何记录，也不发出邮件。'}
      </p>
      {state instanceof Error && <Alert type="warning" showIcon title={state.message} />}
      {state !== undefined && state !== 'running' && !(state instanceof Error) && (
        <TrialResult outcome={state} />
      )}
    </>
  );
}
