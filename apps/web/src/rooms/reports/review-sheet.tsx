import { Button } from 'antd';
import { Link } from 'react-router';
import { api } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { dayText, instantText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { useReasonDialog } from '@/ui/reason-dialog.tsx';
import { MarkedText } from './marked-text.tsx';
import classes from './reports.module.css';
import { ReviewHints } from './review-hints.tsx';
import { PURPOSE_WORDS, promiseText, type Report } from './words.ts';

interface ReviewSheetProps {
  readonly report: Report;
  /** Which of how many. */
  readonly place: string;
  readonly onSettled: () => void;
}

/** A report as the reviewer reads it: the text, the figures, and beside them what deserves a second look. */
export function ReviewSheet({ report, place, onSettled }: ReviewSheetProps) {
  const { run, busy } = useAct();
  const { ask } = useReasonDialog();
  const of = `report:${report.id}`;
  const unmet = report.standings?.filter(({ standing }) => standing !== 'met') ?? [];
  const review = async (outcome: 'accepted' | 'sent_back', reason?: string): Promise<boolean> => {
    const label = outcome === 'accepted' ? '通过' : '退回';
    const answer = await run(label, () =>
      api.POST('/api/reports/{reportId}/review', {
        params: { path: { reportId: report.id } },
        body: { outcome, version: report.version, ...(reason === undefined ? {} : { reason }) },
      }),
    );
    if (answer) onSettled();
    return answer !== undefined;
  };
  const accept = () => {
    if (report.purpose !== 'completion' || unmet.length === 0) return review('accepted');
    return ask({
      of,
      title: '指标未达到，仍同意完成',
      label: '同意的理由',
      help: unmet.map(({ name, why }) => `${name}：${why}`).join('；'),
      okText: '同意完成',
      submit: (reason) => review('accepted', reason),
    });
  };
  const sendBack = () =>
    ask({
      of,
      title: '退回补充',
      label: '退回的理由',
      help: '写清缺什么、补到什么程度，单位会在填报页看到。',
      okText: '退回',
      submit: (reason) => review('sent_back', reason),
    });
  const quotes = report.hints.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  return (
    <article className={classes.sheet}>
      <header className={classes.sheetHead}>
        <h2 className={classes.sheetTitle}>
          <Link to={`/tasks/${report.taskId}`}>{report.taskTitle}</Link>
        </h2>
        <div className={classes.line}>
          <span>{report.unitName}</span>
          <span>
            {PURPOSE_WORDS[report.purpose]}
            {report.period && `（${report.period}）`}
          </span>
          {report.percent !== null && <span>完成{report.percent}%</span>}
          <span>
            {report.authorName}于{instantText(report.submittedAt)}报送
          </span>
        </div>
      </header>
      <div>
        <p className={classes.body}>
          <MarkedText text={report.body} quotes={quotes} />
        </p>
        {report.readings.length > 0 && (
          <table className={classes.standings}>
            <thead>
              <tr>
                <th scope="col">指标</th>
                <th scope="col">数值</th>
                <th scope="col">截止</th>
              </tr>
            </thead>
            <tbody>
              {report.readings.map(({ indicatorId, indicatorName, value, unit, asOfOn, previous }) => (
                <tr key={indicatorId}>
                  <td>{indicatorName}</td>
                  <td>
                    {value}
                    {unit}
                    {previous !== null && `（上年同期${previous}${unit ?? ''}）`}
                  </td>
                  <td>{dayText(asOfOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {report.contributions.map(({ id, unitName, body, percent }) => (
          <p key={id}>
            采纳{unitName}的配合进展{percent !== null && `（完成${percent}%）`}：{body}
          </p>
        ))}
        <Files record={{ kind: 'report', id: report.id }} empty="没有附件。" />
      </div>
      <aside aria-label="对照和提示">
        {report.standings && report.standings.length > 0 && (
          <table className={classes.standings}>
            <caption className={classes.soft}>指标要求与数值</caption>
            <tbody>
              {report.standings.map((one) => (
                <tr key={one.indicatorId}>
                  <td>
                    {one.name}
                    <div className={classes.soft}>要求{promiseText(one)}</div>
                  </td>
                  <td>{one.standing === 'met' ? '✓ 达到' : `■ ${one.why}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ReviewHints hints={report.hints} />
      </aside>
      <div className={classes.verdict}>
        <Button type="primary" loading={busy === '通过'} onClick={() => void accept()}>
          {report.purpose === 'completion' ? '同意完成' : '通过'}
        </Button>
        <Button loading={busy === '退回'} onClick={() => void sendBack()}>
          退回补充…
        </Button>
        <span className={classes.soft}>第 {place} 份，办完自动到下一份</span>
      </div>
    </article>
  );
}
