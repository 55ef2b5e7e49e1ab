import { App, Button, Progress } from 'antd';
import { type Answer, api, problemOf } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './header-clock.module.css';

const MOVES = [
  ['1d', '快进1天'],
  ['1w', '快进1周'],
  ['1m', '快进1月'],
] as const;
type Move = (typeof MOVES)[number][0];
type Journey = Answer<'DemoJourneyAnswer'>;

interface ClockPanelProps {
  readonly now: string;
  readonly journey: Journey | null;
  readonly onMoved: () => void;
}

/** Moves the sample's clock, and shows how far it has come. */
export default function ClockPanel({ now, journey, onMoved }: ClockPanelProps) {
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
