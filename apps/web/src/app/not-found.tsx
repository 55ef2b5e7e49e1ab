import { Button } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';

export function Component() {
  return (
    <>
      <PageHead title="没有这一页" />
      <PageBody>
        <EmptyState
          title="这个地址没有内容"
          what="地址可能抄漏了，或者这条记录您无权查看。"
          action={
            <Link to="/">
              <Button type="primary">回到工作台</Button>
            </Link>
          }
        />
      </PageBody>
    </>
  );
}
