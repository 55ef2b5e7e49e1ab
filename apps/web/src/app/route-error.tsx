import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';

/** A page that broke: usually a new version was installed while the page was open. */
export function RouteError() {
  const error = useRouteError();
  const detail = error instanceof Error ? error.message : '';
  return (
    <Result
      status="warning"
      title="这一页没有打开"
      subTitle={`系统可能刚刚更新过，重新载入通常就好。${detail}`}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          重新载入
        </Button>
      }
    />
  );
}
