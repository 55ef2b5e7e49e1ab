import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { deliveryActs } from './delivery-acts.ts';
import { standingText, TOPICS } from './words.ts';

const at = (instant: string | null): string | null => instant && instantText(instant);

/** One mail: to whom, how often it was tried, what the other side's server said, whether it was read. */
export function Component() {
  const mailId = Number(useParams()['mailId']);
  const may = useMay();
  const { data, error, refetch } = queries.useQuery('get', '/api/deliveries/{mailId}', {
    params: { path: { mailId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHead
        crumbs={[{ label: '邮件投递', to: '/deliveries' }, { label: TOPICS[data.topic] }]}
        title={data.title}
        sub={standingText(data)}
        actions={may('deliveries.manage') && <ActBar acts={deliveryActs([data])} keptAs={`mail.${mailId}`} />}
      />
      <PageBody narrow>
        <Facts
          items={[
            { label: '收件人', value: data.recipient },
            { label: '地址', value: data.address },
            { label: '形式', value: data.channel === 'digest' ? '每日摘要' : '单独一封' },
            { label: '生成', value: at(data.createdAt) },
            { label: '不早于', value: at(data.notBefore) },
            { label: '已试', value: `${data.attempts}次` },
            { label: '发出', value: at(data.sentAt) },
            { label: '退信', value: at(data.bouncedAt) },
            { label: '在系统中读过', value: at(data.readAt) },
            { label: '打开文书', value: at(data.openedAt) },
            {
              label: '所涉文书',
              value: data.noticeId !== null && may('notices.read') && (
                <Link to={`/notices/${data.noticeId}`}>查看文书</Link>
              ),
            },
            { label: '对方邮件服务器最后的答复', value: data.lastResponse, wide: true },
          ]}
        />
      </PageBody>
    </>
  );
}
