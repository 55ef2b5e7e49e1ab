import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { type Cycle, CYCLE_WORDS } from '../duty-words.ts';
import { cycleActs } from './cycle-acts.ts';
import { CycleForm } from './cycle-form.tsx';
import { CycleUnits } from './cycle-units.tsx';
import { Steps } from './steps.tsx';
import { Summary } from './summary.tsx';

/** One year's 述法, from the arrangement to the last problem struck off. */
export function Component() {
  const cycleId = Number(useParams()['cycleId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/duty-cycles/{cycleId}', {
    params: { path: { cycleId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Page cycle={data} /> : <PageLoading />;
}

function Page({ cycle }: { cycle: Cycle }) {
  const manages = useMay()('duty_reports.manage') && cycle.evaluators !== null;
  return (
    <>
      <PageHead
        crumbs={[{ label: '年度述法', to: '/duty-cycles' }, { label: `${cycle.year}年度` }]}
        title={cycle.title}
        sub={`${CYCLE_WORDS[cycle.status]}，${cycle.officeName}`}
        actions={<ActBar acts={cycleActs(cycle, manages)} keptAs={`duty-cycle.${cycle.id}`} />}
      />
      <PageBody>
        <Steps status={cycle.status} />
        <Facts
          items={[
            { label: '报送期限', value: <DayText on={cycle.dueOn} /> },
            { label: '评议截止日', value: cycle.evaluateOn ? <DayText on={cycle.evaluateOn} /> : '未定' },
            { label: '启动', value: cycle.openedAt && instantText(cycle.openedAt) },
            {
              label: '审议',
              value: cycle.deliberatedAt && `${instantText(cycle.deliberatedAt)}　${cycle.decision ?? ''}`,
            },
            { label: '办结', value: cycle.closedAt && instantText(cycle.closedAt) },
            {
              label: '评议人',
              value: cycle.evaluators && (cycle.evaluators.map(({ name }) => name).join('、') || '未定'),
            },
          ]}
        />
        <CycleUnits cycle={cycle} />
        {cycle.evaluators !== null && cycle.status !== 'draft' && <Summary cycle={cycle} />}
        <Section
          title="模板"
          aside={
            manages && cycle.status === 'draft' ? (
              <Link to={`/duty-cycles/${cycle.id}/form`}>修改模板</Link>
            ) : (
              '启动后固定'
            )
          }
        >
          <details>
            <summary>四张清单和评议项目</summary>
            <CycleForm cycle={cycle} />
          </details>
        </Section>
        <p className={prose.soft}>评议人在本人任职的单位自动回避；评议不记名。</p>
      </PageBody>
    </>
  );
}
