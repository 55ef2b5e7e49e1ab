import { problemOf, queries } from '@/api/index.ts';
import { ReviewSheet } from '@/rooms/reports/review-sheet.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import type { PanelProps } from './panel.ts';

/** The report as the reviewer reads it; settled, it leaves the desk by itself. */
export default function ReviewPanel({ matter: { recordId: reportId }, place }: PanelProps) {
  const { data, error, refetch } = queries.useQuery('get', '/api/reports/{reportId}', {
    params: { path: { reportId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <ReviewSheet report={data} place={place} onSettled={() => undefined} /> : <PageLoading />;
}
