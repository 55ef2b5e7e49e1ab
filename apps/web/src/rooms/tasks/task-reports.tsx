import { Button, Progress } from 'antd';
import { Link } from 'react-router';
import { type Answer, queries } from '@/api/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import classes from './task.module.css';
import type { TaskPage } from './words.ts';

type Report = Answer<'ReportAnswer'>;

const STATUS: Readonly<Record<Report['status'], string>> = {
  awaiting_review: '待审核',
  accepted: '审核通过',
  sent_back: '退回补充',
  withdrawn: '已撤回',
};

const purposeText = (purpose: string): string => (purpose === 'completion' ? '报送完成' : '进展填报');

/** 填报 of a task, newest first. */
export function TaskReports({ task }: { task: TaskPage }) {
  const { data, hasNextPage, fetchNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/tasks/{taskId}/reports',
    { params: { path: { taskId: task.id }, query: { limit: 10 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
    },
  );
  const reports = data?.pages.flatMap(({ items }) => items);
  if (reports?.length === 0) {
    const mayReport = task.acts.includes('report');
    return (
      <EmptyState
        title="还没有填报"
        what={
          mayReport
            ? '填一次进展：做了什么、做到几成、指标数值是多少。'
            : `由${task.leadUnitName}填报，报来以后显示在这里。`
        }
        action={
          mayReport && (
            <Link to={`/tasks/${task.id}/report`}>
              <Button>填报进展</Button>
            </Link>
          )
        }
      />
    );
  }
  return (
    <>
      <ul className={classes.entries}>
        {reports?.map((report) => (
          <li key={report.id} className={classes.entry}>
            <ReportEntry report={report} />
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>更早的填报</Button>}
    </>
  );
}

function ReportEntry({ report }: { report: Report }) {
  return (
    <>
      <div className={classes.entryHead}>
        <b>
          {purposeText(report.purpose)}
          {report.period && `（${report.period}）`}
        </b>
        <span>{STATUS[report.status]}</span>
        {report.percent !== null && <Percent value={report.percent} />}
        <span className={classes.soft}>
          {report.authorName ?? report.unitName}，{instantText(report.submittedAt)}
        </span>
      </div>
      <p className={classes.text}>{report.body}</p>
      {report.readings.map(({ indicatorId, indicatorName, value, unit }) => (
        <div key={indicatorId} className={classes.soft}>
          {indicatorName}：{value}
          {unit}
        </div>
      ))}
      {report.contributions.map(({ id, unitName, body }) => (
        <div key={id} className={classes.soft}>
          采纳{unitName}：{body}
        </div>
      ))}
      {report.reviewReason && (
        <p className={classes.text}>
          审核意见（{report.reviewedByName}）：{report.reviewReason}
          {report.resubmitOn && report.status === 'sent_back' && (
            <>
              ，请于
              <DayText on={report.resubmitOn} />
              前重新报送
            </>
          )}
        </p>
      )}
      <Files record={{ kind: 'report', id: report.id }} empty={null} />
    </>
  );
}

export function Percent({ value }: { value: number }) {
  return (
    <Progress
      percent={value}
      size={{ width: 120, height: 6 }}
      steps={0}
      aria-label={`完成${value}%`}
      style={{ width: 170 }}
    />
  );
}

export function TaskLastReport({ task: { lastReport } }: { task: TaskPage }) {
  if (!lastReport) return <span className={classes.soft}>还没有填报。</span>;
  return (
    <>
      <span className={classes.soft}>
        {instantText(lastReport.submittedAt)}
        {lastReport.percent !== null && `，完成${lastReport.percent}%`}
        {lastReport.outcome === 'sent_back' && '，已退回补充'}
        {lastReport.outcome === null && '，待审核'}
      </span>
      <div className={classes.text}>{lastReport.body}</div>
    </>
  );
}
