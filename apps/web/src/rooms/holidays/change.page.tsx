import { useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { ArrangementText } from './arrangement-text.tsx';
import { approve, refuse, withdraw } from './change-acts.ts';
import { PreviewText } from './preview-text.tsx';
import { STATUSES } from './words.ts';

/** One arrangement: what it says, what it would move, and the decision. */
export function Component() {
  const changeId = Number(useParams()['changeId']);
  const may = useMay();
  const path = { params: { path: { changeId } } };
  const { data, error, refetch } = queries.useQuery('get', '/api/holidays/changes/{changeId}', path);
  const open = data?.status === 'proposed';
  const preview = queries.useQuery('get', '/api/holidays/changes/{changeId}/preview', path, {
    enabled: open && may('holidays.preview'),
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { year, documentNumber, status, arrangement, reason, effects } = data;
  // Until it is told what would move, nothing is decided: no other button stands where 批准 will stand.
  const told = !may('holidays.preview') || !preview.isPending;
  const acts =
    open && told
      ? [
          ...(may('holidays.approve') && preview.data ? [approve(data, preview.data)] : []),
          ...(may('holidays.approve') ? [refuse(data)] : []),
          ...(may('holidays.manage') ? [withdraw(data)] : []),
        ]
      : [];
  return (
    <>
      <PageHead
        crumbs={[{ label: '工作日历', to: '/holidays' }, { label: `${year}年` }]}
        title={`${year}年放假安排`}
        sub={`${documentNumber}，${STATUSES[status]}`}
        actions={<ActBar acts={acts} keptAs={`holidays.${changeId}`} />}
      />
      <PageBody>
        <Facts
          items={[
            { label: '依据', value: arrangement.source },
            { label: '提出', value: `${data.proposedByName ?? '系统'}，${instantText(data.proposedAt)}` },
            { label: '调整的理由', value: reason },
            {
              label: STATUSES[status],
              value:
                data.decidedAt !== null && `${data.decidedByName ?? '系统'}，${instantText(data.decidedAt)}`,
            },
            { label: '理由', value: data.decisionReason },
            {
              label: '批准时的变动',
              value:
                effects &&
                `改变${effects.days}天，移动期限${effects.deadlines}项，督办步骤改期${effects.clocks}件，文书期限不变${effects.kept}项，通知${effects.units}个单位`,
              wide: true,
            },
          ]}
        />
        <Section title="放假和调休">
          <ArrangementText arrangement={arrangement} />
        </Section>
        {open && may('holidays.preview') && (
          <Section title="批准后会移动什么">
            {preview.error && (
              <ProblemView problem={problemOf(preview.error)} onRetry={() => void preview.refetch()} />
            )}
            {preview.isPending && <PageLoading />}
            {preview.data && <PreviewText preview={preview.data} />}
          </Section>
        )}
      </PageBody>
    </>
  );
}
