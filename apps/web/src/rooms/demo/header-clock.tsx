import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Popover, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { dayOfInstant, instantText, monthDay } from '@/ui/day-text.tsx';
import classes from './header-clock.module.css';

const MOVES = [
  ['1d', '快进1天'],
  ['1w', '快进1周'],
  ['1m', '快进1月'],
] as const;
type Move = (typeof MOVES)[number][0];
type Journey = Answer<'DemoJourneyAnswer'>;

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
      content={<Panel now={now} journey={journey} onMoved={() => void clock.refetch()} />}
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

function Panel({ now, journey, onMoved }: { now: string; journey: Journey | null; onMoved: () => void }) {
  const { notification } = App.useApp();
  const move = async (by: Move) => {
    try {
      await api.POST('/api/demo/clock', { body: { by } });
    } catch (error) {
      notification.warning({ title: '时钟没有拨动', description: problemOf(error).message });
    }
    onMoved();
  };
  const underWay = journey?.underWay ?? false;
  return (
    <div className={classes.panel}>
      <p className={classes.now}>{instantText(now)}</p>
      <div className={classes.moves}>
        {MOVES.map(([by, label]) => (
          <Button key={by} size="small" disabled={underWay} onClick={() => void move(by)}>
            {label}
          </Button>
        ))}
      </div>
      <p className={classes.note}>途中该提醒的、该升级的、该发的邮件，都会照常办理，可以离开这里去看别的。</p>
      {journey && <Way journey={journey} />}
    </div>
  );
}

function Way({
  journey: { from, to, underWay, daysDone, daysTotal, issued, mails, trouble },
}: {
  journey: Journey;
}) {
  const percent = daysTotal === 0 ? 100 : Math.round((100 * daysDone) / daysTotal);
  const status = trouble === null ? (underWay ? 'active' : 'success') : 'exception';
  return (
    <div role="status">
      <Progress
        percent={underWay || trouble !== null ? percent : 100}
        size="small"
        status={status}
        showInfo={false}
      />
      <p className={classes.note}>
        {instantText(from)}至{instantText(to)}，已走 {daysDone} / {daysTotal} 天，途中发出三单 {issued}{' '}
        件、邮件 {mails} 封。
      </p>
      {trouble !== null && <p className={classes.trouble}>{trouble}</p>}
    </div>
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
