import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Popover } from 'antd';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { type Answer, queries } from '@/api/index.ts';
import { dayOfInstant, instantText, monthDay } from '@/ui/day-text.tsx';
import classes from './header-clock.module.css';

type Journey = Answer<'DemoJourneyAnswer'>;

/** Seen after a press, so loaded after it. */
const ClockPanel = lazy(() => import('./clock-panel.tsx'));

const POLL_MS = 700;
const QUIET_MS = 60_000;

/** The sample's clock; a real system has none and shows nothing. */
export default function HeaderClock() {
  const clock = queries.useQuery(
    'get',
    '/api/demo/clock',
    {},
    {
      retry: false,
      refetchInterval: ({ state }) =>
        state.error ? false : state.data?.journey?.underWay ? POLL_MS : QUIET_MS,
    },
  );
  useArrival(clock.data?.journey ?? null);
  if (!clock.data) return null;
  const { now, journey } = clock.data;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title="示例时钟"
      content={
        <Suspense fallback={<div className={classes.panel} />}>
          <ClockPanel now={now} journey={journey} onMoved={() => void clock.refetch()} />
        </Suspense>
      }
    >
      <Button
        type="text"
        className={classes.clock}
        aria-label={`示例时钟，现在是${instantText(now)}，点开可以快进`}
      >
        <svg viewBox="0 0 16 16" className={classes.face} aria-hidden="true">
          <circle cx="8" cy="8" r="6.3" />
          <path d="M8 4.4V8l2.6 1.6" />
        </svg>
        <span className={classes.long}>{instantText(now)}</span>
        <span className={classes.short}>{monthDay(dayOfInstant(now))}</span>
        {journey?.underWay && (
          <span className={classes.way}>
            {journey.daysDone} / {journey.daysTotal} 天
          </span>
        )}
      </Button>
    </Popover>
  );
}

/** When the clock arrives, everything on the page is of yesterday. */
function useArrival(journey: Journey | null): void {
  const { notification } = App.useApp();
  const client = useQueryClient();
  const was = useRef(false);
  const underWay = journey?.underWay ?? false;
  useEffect(() => {
    if (was.current && !underWay && journey) {
      void client.invalidateQueries();
      const { to, issued, mails, trouble } = journey;
      if (trouble === null) {
        const description = `途中发出三单 ${issued} 件、邮件 ${mails} 封。`;
        notification.success({ title: `时钟走到${instantText(to)}`, description });
      } else notification.warning({ title: '时钟停在途中', description: trouble });
    }
    was.current = underWay;
  }, [client, journey, notification, underWay]);
}
