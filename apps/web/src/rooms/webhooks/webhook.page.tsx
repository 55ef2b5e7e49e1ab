import { useNavigate, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Deliveries } from './deliveries.tsx';
import { useSecret } from './use-secret.tsx';
import { webhookActs } from './webhook-acts.ts';
import { eventText, LOOK_AGAIN_MS } from './words.ts';

/** One receiver, and what was sent to it. */
export function Component() {
  const webhookId = Number(useParams()['webhookId']);
  const navigate = useNavigate();
  const onSecret = useSecret();
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/webhooks/{webhookId}',
    { params: { path: { webhookId } } },
    { refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? LOOK_AGAIN_MS : false) },
  );
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHead
        crumbs={[{ label: '事件推送', to: '/webhooks' }, { label: data.name }]}
        title={data.name}
        sub={data.active ? '● 启用' : '■ 停用，停用期间的事件不补发'}
        actions={
          <ActBar
            acts={webhookActs(data, onSecret)}
            keptAs={`webhook.${data.id}.${data.version}`}
            onDone={(key) => {
              if (key === 'remove') void navigate('/webhooks');
            }}
          />
        }
      />
      <PageBody>
        <Section title="基本情况">
          <Facts
            items={[
              { label: '网址', value: data.url, wide: true },
              { label: '推送的事件', value: data.events.map(eventText).join('、'), wide: true },
              { label: '待发', value: `${data.waiting}条` },
              { label: '已放弃', value: `${data.failed}条` },
              { label: '建立', value: `${data.createdByName ?? '系统'}，${instantText(data.createdAt)}` },
              { label: '签名密钥', value: '已设置；只在建立和换发时显示一次' },
            ]}
          />
        </Section>
        <Deliveries webhookId={data.id} />
      </PageBody>
    </>
  );
}
