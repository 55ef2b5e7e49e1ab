import { Alert } from 'antd';
import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { DayText, dayText } from '@/ui/day-text.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import { ProblemView } from '@/ui/problem-view.tsx';

/** One 整改通知书 as it was issued, and the problems it lists. */
export function Component() {
  const noticeId = Number(useParams()['noticeId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/rectification/notices/{jointNoticeId}', {
    params: { path: { jointNoticeId: noticeId } },
  });
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { number, unitName, officeName, issuedOn, state, endedOn, items } = data;
  return (
    <>
      <PageHead
        crumbs={[
          { label: '整改台账', to: '/rectification' },
          { label: '整改通知书', to: '/rectification/notices' },
          { label: number },
        ]}
        title={`${number} 整改通知书`}
        sub={
          <>
            {officeName}印发，送{unitName}，成文日期 <DayText on={issuedOn} />
          </>
        }
      />
      <PageBody>
        {endedOn !== null && (
          <Alert
            type="warning"
            showIcon
            title={
              state === 'amended'
                ? `所列事项有经复核撤销的，自${dayText(endedOn)}起以复核决定为准。`
                : `所列事项均经复核撤销，本通知书自${dayText(endedOn)}起不再有效。`
            }
          />
        )}
        <Section title={`所列事项（${items.length}项）`}>
          {items.map(({ id, code }, nth) => (
            <Fragment key={id}>
              {nth > 0 && '、'}
              <Link to={`/rectification/${id}`}>{code}</Link>
            </Fragment>
          ))}
        </Section>
        <Section title="文书">
          <PaperView
            url={`/api/rectification/notices/${noticeId}/document`}
            label={`${number}整改通知书`}
            version={endedOn ?? ''}
          />
        </Section>
      </PageBody>
    </>
  );
}
