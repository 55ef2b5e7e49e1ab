import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { Indicators } from './indicators.tsx';
import { Judgement } from './judgement.tsx';
import { Proposals } from './proposals/proposals.tsx';
import { actsOf } from './target-acts.ts';
import { EditTarget } from './edit-target.tsx';
import classes from './target-page.module.css';
import { TargetStatusWord } from './target-status.tsx';
import { TargetTasks } from './target-tasks.tsx';
import type { Target } from './target-words.ts';
import { latestOf, useReadings } from './use-readings.ts';

/** One target: what was promised, where it comes from, how far it is, and the judgement. */
export function Component() {
  const targetId = Number(useParams()['targetId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/targets/{targetId}', {
    params: { path: { targetId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Page target={data} /> : <PageLoading />;
}

function Page({ target }: { target: Target }) {
  const [editing, setEditing] = useState(false);
  const readings = useReadings(target);
  const { source } = target;
  const mayDecompose = target.offers.includes('decompose');
  const rewritable = target.status === 'draft' && target.offers.includes('edit');
  return (
    <>
      <PageHead
        crumbs={[
          { label: '年度目标', to: '/targets' },
          { label: `${target.planYear}年`, to: `/targets?planYear=${target.planYear}` },
          { label: target.code },
        ]}
        title={target.title}
        sub={
          <span className={classes.sub}>
            <TargetStatusWord status={target.status} />
            <span>{target.leadUnitName ?? '未指定牵头单位'}</span>
            <span>{target.officeName}</span>
          </span>
        }
        actions={
          <>
            <ActBar acts={actsOf(target, latestOf(readings))} keptAs={`target.${target.id}`} />
            {rewritable && <Button onClick={() => setEditing(true)}>修改</Button>}
          </>
        }
      />
      <PageBody>
        <Judgement target={target} />
        {target.withdrawalReason && (
          <Section title="已撤销">
            <p className={`${prose.words} ${classes.words}`}>{target.withdrawalReason}</p>
          </Section>
        )}
        <Section title="内容">
          <p className={`${prose.words} ${classes.words}`}>{target.summary}</p>
          <Source source={source} summary={target.summary} />
        </Section>
        <Indicators target={target} readings={readings} />
        <TargetTasks target={target} />
        {mayDecompose && <Proposals target={target} />}
      </PageBody>
      {editing && <EditTarget target={target} onClose={() => setEditing(false)} />}
    </>
  );
}

/** Told apart by what is said, not by how its marks are set. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\p{P}\p{S}\s]/gu, '');

function Source({ source, summary }: Pick<Target, 'source' | 'summary'>) {
  if (!source) return <p className={prose.soft}>手工建立，没有报告来源。</p>;
  return (
    <Facts
      items={[
        {
          label: '出处',
          value: (
            <>
              {source.importId === null ? (
                source.title
              ) : (
                <Link to={`/plan-imports/${source.importId}`} className={prose.link}>
                  {source.title || `${source.issuer}报告`}
                </Link>
              )}
              ，“{source.planHeading}”{source.ordinal && `，${source.ordinal}`}
            </>
          ),
          wide: true,
        },
        { label: '发布单位', value: source.issuer },
        { label: '报告年度', value: `${source.reportYear}年` },
        {
          label: '原文',
          value:
            source.quote && bare(source.quote) !== bare(summary) ? (
              <span className={classes.quote}>{source.quote}</span>
            ) : null,
          wide: true,
        },
      ]}
    />
  );
}
