import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import classes from './reports.module.css';
import { HINT_WORDS, type Report } from './words.ts';

type Hint = Report['hints'][number];

/** What deserves a second look. Hints decide nothing. */
export function ReviewHints({ hints }: { hints: readonly Hint[] }) {
  if (hints.length === 0) return <p className={classes.soft}>没有需要特别留意的地方。</p>;
  return (
    <ul className={classes.hints} aria-label="提示">
      {hints.map((hint) => (
        <li key={`${hint.code}${hint.indicatorId ?? ''}${hint.quote ?? ''}`} className={classes.hint}>
          <b>{HINT_WORDS[hint.code]}</b>
          <p>{hint.message}</p>
          {hint.quote && <p className={classes.quote}>{hint.quote}</p>}
          {hint.earlierReportId !== null && <Earlier reportId={hint.earlierReportId} />}
        </li>
      ))}
    </ul>
  );
}

function Earlier({ reportId }: { reportId: number }) {
  const [open, setOpen] = useState(false);
  const { data } = queries.useQuery(
    'get',
    '/api/reports/{reportId}',
    { params: { path: { reportId } } },
    { enabled: open },
  );
  if (!open) {
    return (
      <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setOpen(true)}>
        对照以往的填报
      </Button>
    );
  }
  if (!data) return <span className={classes.soft}>正在载入…</span>;
  return (
    <div>
      <span className={classes.soft}>
        {instantText(data.submittedAt)}
        {data.percent !== null && `，完成${data.percent}%`}
      </span>
      <p className={classes.quote}>{data.body}</p>
    </div>
  );
}
