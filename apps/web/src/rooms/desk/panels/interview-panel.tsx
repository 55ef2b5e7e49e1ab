import { problemOf, queries } from '@/api/index.ts';
import { interviewActs } from '@/rooms/interviews/interview-acts.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from '../desk.module.css';
import type { PanelProps } from './panel.ts';

/** An interview: when, where, who, and the next step. */
export default function InterviewPanel({ matter: { recordId: interviewId } }: PanelProps) {
  const { data, error, refetch } = queries.useQuery('get', '/api/interviews/{interviewId}', {
    params: { path: { interviewId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { unitName, startsAt, place, participants, steps } = data;
  return (
    <div className={classes.panel}>
      <h2 className={classes.matter}>约谈{unitName}</h2>
      <ActBar acts={openOf(interviewActs(data), steps)} keptAs={`interview.${interviewId}`} />
      <Facts
        items={[
          { label: '时间', value: instantText(startsAt) },
          { label: '地点', value: place },
          { label: '参加人员', value: participants.map(({ name }) => name).join('、'), wide: true },
        ]}
      />
    </div>
  );
}
