import { Skeleton } from 'antd';

/** Keeps the page's shape while it loads, so that nothing jumps. */
export function PageLoading() {
  return (
    <div style={{ padding: 24 }} role="status" aria-label="正在载入">
      <Skeleton active title={{ width: 220 }} paragraph={{ rows: 8 }} />
    </div>
  );
}
