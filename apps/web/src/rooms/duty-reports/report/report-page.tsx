import { useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Files } from '@/ui/files.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import classes from '../duty.module.css';
import type { Report } from '../duty-words.ts';
import { ReportStatusWord } from '../report-status.tsx';
import { Contradictions } from './contradictions.tsx';
import { DutyStory } from './duty-story.tsx';
import { Evaluation } from './evaluation.tsx';
import { Figures } from './figures.tsx';
import { ReportLists } from './report-lists.tsx';
import { ReportWriting } from './report-writing.tsx';
import { reportActs } from './report-acts.ts';
import { useWriting } from './use-writing.ts';

/** One unit's 述法报告: written, reviewed, evaluated, answered. */
export function Component() {
  const dutyReportId = Number(useParams()['dutyReportId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/duty-reports/{dutyReportId}', {
    params: { path: { dutyReportId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Page report={data} /> : <PageLoading />;
}

function Page({ report }: { report: Report }) {
  const writes = report.acts.includes('save');
  const writing = useWriting(report);
  return (
    <>
      <PageHead
        crumbs={[
          { label: '年度述法', to: '/duty-cycles' },
          { label: `${report.year}年度`, to: `/duty-cycles/${report.cycleId}` },
          { label: report.unitName },
        ]}
        title={`${report.unitName}${report.year}年度述法报告`}
        sub={
          <>
            <ReportStatusWord status={report.status} />，{report.onSite ? '现场述法' : '书面述法'}，报送期限
            <DayText on={report.dueOn} />
            {report.overdue && <span className={classes.late}>，已逾期</span>}
            {report.late && '，首次报送晚于期限'}
          </>
        }
        actions={<ActBar acts={reportActs(report, writing)} keptAs={`duty-report.${report.id}`} />}
      />
      <PageBody>
        {report.status === 'sent_back' && report.reviewReason && (
          <Section title="退回的意见">
            <p className={prose.words}>{report.reviewReason}</p>
          </Section>
        )}
        {report.missedReason && (
          <Section title="未述法的原因">
            <p className={prose.words}>{report.missedReason}</p>
          </Section>
        )}
        {report.status === 'not_begun' && !writes && (
          <EmptyState title="单位还没有填写" what="单位开始填写后，这里显示报告；下面是系统已有的数据。" />
        )}
        <Contradictions report={report} />
        {writes ? (
          <ReportWriting report={report} writing={writing} />
        ) : (
          <>
            <ReportLists report={report} />
            <Figures report={report} />
          </>
        )}
        <Evaluation report={report} />
        <Section title="附件">
          <Files record={{ kind: 'duty_report', id: report.id }} mayAdd={writes} />
        </Section>
        <DutyStory dutyReportId={report.id} />
      </PageBody>
    </>
  );
}
