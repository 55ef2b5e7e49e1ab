import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Deliveries } from './deliveries.tsx';
import { useNoticeActs } from './notice-acts.ts';
import { NoticeAnswers } from './notice-answers.tsx';
import classes from './notice-page.module.css';
import { NoticeStanding } from './notice-standing.tsx';
import { WhyCard } from './why-card.tsx';
import { type Notice, WAITS_FOR, waitOf } from './words.ts';

/** A document: where it stands, what can be done with it, how it is printed, and why it went out. */
export function Component() {
  const noticeId = Number(useParams()['noticeId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/notices/{noticeId}', {
    params: { path: { noticeId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <NoticePage notice={data} /> : <PageLoading />;
}

function NoticePage({ notice }: { notice: Notice }) {
  const { id, version, title, number, unitName, status, withdrawnReason } = notice;
  const acts = openOf(useNoticeActs(notice), notice.acts);
  const wait = waitOf(notice);
  return (
    <>
      <PageHead
        crumbs={[{ label: '三单', to: '/notices' }, { label: number ?? '文号待签发' }]}
        title={title}
        sub={
          <>
            {unitName} · {status === 'withdrawn' ? '已撤回' : wait}
            {WAITS_FOR[wait] && `，${WAITS_FOR[wait]}`}
          </>
        }
        actions={<ActBar acts={acts} keptAs={`notice.${id}`} />}
      />
      <PageBody>
        {withdrawnReason !== null && (
          <Alert type="info" showIcon title="文书已撤回，文号不再使用" description={withdrawnReason} />
        )}
        <div className={classes.columns}>
          <div className={classes.paper}>
            <PaperView
              url={`/api/notices/${id}/document`}
              label={number ?? title}
              version={status === 'draft' || status === 'awaiting_signature' ? version : (number ?? version)}
            />
          </div>
          <div className={classes.side}>
            <NoticeStanding notice={notice} />
            <NoticeAnswers notice={notice} />
            <Section title="所涉督办件">
              {notice.cases.length === 0 && <p className={classes.soft}>不涉及督办件，由督办机构办结。</p>}
              <ul className={classes.plain}>
                {notice.cases.map(({ caseId, taskId, taskCode, taskTitle, caseStatus }) => (
                  <li key={caseId}>
                    <Link to={`/tasks/${taskId}`}>{taskTitle}</Link>
                    <div className={classes.soft}>
                      {taskCode}，督办件{caseStatus === 'open' ? '办理中' : '已办结'}
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
            <Deliveries deliveries={notice.deliveries} />
          </div>
        </div>
        <WhyCard noticeId={id} version={version} />
      </PageBody>
    </>
  );
}
