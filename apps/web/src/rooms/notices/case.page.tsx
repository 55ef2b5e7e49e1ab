import { Link, useParams } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Ladder } from '@/ui/ladder.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Reasons } from './reasons.tsx';

const ACTS: Readonly<Record<Answer<'CaseStandingAnswer'>['act'], string>> = {
  wait: '此刻不发文书',
  warn: '此刻发出到期预警',
  raise: '此刻上升一级',
  withdraw_draft: '此刻撤回草稿',
  propose: '建议通报或移送，由领导决定',
  close: '此刻办结',
};

const isLevel = (level: number): level is 1 | 2 | 3 => level >= 1 && level <= 3;

/** A case: where it stands on the ladder, how it got there, and why something is done now or not. */
export function Component() {
  const caseId = Number(useParams()['caseId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/cases/{caseId}/why', {
    params: { path: { caseId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { taskId, taskTitle, unitName, officeName, level, round, status, ladder, standing, notices } = data;
  const steps = notices
    .filter((notice) => notice.status !== 'withdrawn')
    .flatMap(({ level: at, issuedAt, number, noticeId }) =>
      isLevel(at) ? [{ level: at, on: issuedAt?.slice(0, 10) ?? null, number, noticeId }] : [],
    );
  return (
    <>
      <PageHead
        crumbs={[{ label: '三单', to: '/notices' }, { label: '督办件' }]}
        title={taskTitle}
        sub={`${unitName} · ${status === 'open' ? '在办' : '已办结'}`}
      />
      <PageBody>
        <Ladder level={level} size="large" steps={steps} />
        <Facts
          items={[
            { label: '任务', value: <Link to={`/tasks/${taskId}`}>{taskTitle}</Link> },
            { label: '被督办单位', value: unitName },
            { label: '督办机构', value: officeName },
            { label: '轮次', value: `第${round}轮` },
            { label: '督办规则', value: `《${ladder.name}》第${ladder.version}版` },
          ]}
        />
        {standing && (
          <Section
            title={ACTS[standing.act]}
            aside={standing.lookAt && `如无变化，${instantText(standing.lookAt)}再行核对`}
          >
            <Reasons reasons={standing.reasons} />
          </Section>
        )}
        {notices.map((notice) => (
          <Section
            key={notice.noticeId}
            title={<Link to={`/notices/${notice.noticeId}`}>{notice.number ?? '待签发的文书'}</Link>}
          >
            <Reasons reasons={notice.reasons} />
          </Section>
        ))}
      </PageBody>
    </>
  );
}
