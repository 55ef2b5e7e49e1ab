import { Alert, Button } from 'antd';
import type { Problem } from '@/api/index.ts';

/** What went wrong, in the API's own words, and the way on. */
export function ProblemView({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  return (
    <Alert
      type={problem.status === 0 || problem.status >= 500 ? 'error' : 'warning'}
      showIcon
      style={{ margin: 16 }}
      title={problem.message}
      description={
        problem.errors.length > 0
          ? problem.errors.map(({ field, message }) => `${field}：${message}`).join('；')
          : undefined
      }
      action={onRetry && <Button onClick={onRetry}>重试</Button>}
    />
  );
}
