import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';

/**
 * A page that broke: usually a new version was installed while the page was open. Loaded from the start, for then nothing
 * else can be.
 */
export function RouteError() {
  const error = useRouteError();
  const detail = error instanceof Error ? error.message : '';
  return (
    <>
      <PageHead title="这一页没有打开" />
      <PageBody>
        <EmptyState
          title="系统可能刚刚更新过，重新载入通常就好。"
          what={detail}
          action={
            <Button type="primary" onClick={() => location.reload()}>
              重新载入
            </Button>
          }
        />
      </PageBody>
    </>
  );
}
