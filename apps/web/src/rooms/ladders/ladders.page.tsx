import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { DayText, dayText, instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { LadderText } from './ladder-text.tsx';
import classes from './ladders.module.css';
import { Trial } from './trial.tsx';
import { STANDINGS } from './words.ts';

const MANY = 100;
const FILTERS = { version: 'number' } as const;

/** 督办规则: the versions, and the full text of one. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values } = useFilters(FILTERS);
  const { data, error, refetch } = queries.useQuery('get', '/api/ladders', {
    params: { query: { limit: MANY } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { items } = data;
  const shown =
    items.find(({ version }) => version === values.version) ??
    items.find(({ standing }) => standing === 'in_force') ??
    items[0];
  return (
    <>
      <PageHead
        title="督办规则"
        sub="什么情况启动哪一级督办、给多少日。修改须发布新版本；在办的督办件仍按立案时的版本。"
        actions={
          may('ladders.manage') && (
            <Button type="primary" onClick={() => void navigate('/ladders/new')}>
              修订为新版本
            </Button>
          )
        }
      />
      <PageBody>
        {shown === undefined ? (
          <EmptyState title="还没有督办规则" what="由签发人发布第一版规则后，督办从生效之日开始。" />
        ) : (
          <div className={classes.columns}>
            <nav aria-label="各个版本">
              <ol className={classes.versions} reversed>
                {items.map(({ id, version, standing, effectiveFrom }) => (
                  <li key={id}>
                    <Link
                      to={`?version=${version}`}
                      className={classes.version}
                      aria-current={id === shown.id}
                    >
                      <span>
                        第{version}版（{STANDINGS[standing]}）
                      </span>
                      <span className={classes.soft}>{dayText(effectiveFrom).replace(/（.*$/, '')}起</span>
                    </Link>
                  </li>
                ))}
              </ol>
            </nav>
            <div>
              <Version ladderId={shown.id} />
              {may('ladders.manage') && (
                <Section title="试算这一版">
                  <Trial key={shown.id} of={{ ladderId: shown.id }} />
                </Section>
              )}
            </div>
          </div>
        )}
      </PageBody>
    </>
  );
}

function Version({ ladderId }: { ladderId: number }) {
  const { data, error, refetch } = queries.useQuery('get', '/api/ladders/{ladderId}', {
    params: { path: { ladderId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { name, version, standing, effectiveFrom, publishedByName, publishedAt, reason, ladder } = data;
  return (
    <Section
      title={`${name}第${version}版（${STANDINGS[standing]}）`}
      aside={
        <>
          <DayText on={effectiveFrom} />
          起生效
        </>
      }
    >
      <p className={classes.soft}>
        {publishedByName === null ? '随产品提供' : `${publishedByName}，${instantText(publishedAt)}发布`}
        {reason !== null && `：${reason}`}
      </p>
      <LadderText ladder={ladder} />
    </Section>
  );
}
