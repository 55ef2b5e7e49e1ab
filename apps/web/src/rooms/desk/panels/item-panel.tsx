import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { Evidence } from '@/rooms/rectification/evidence.tsx';
import { itemActs } from '@/rooms/rectification/item-acts.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from '../desk.module.css';
import type { PanelProps } from './panel.ts';

/** A problem to put right, with its measure and evidence. */
export default function ItemPanel({ matter: { recordId: itemId } }: PanelProps) {
  const may = useMay();
  const { data, error, refetch } = queries.useQuery('get', '/api/rectification/{itemId}', {
    params: { path: { itemId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { problem, measure, responsibleName, dueOn, unitName, steps, status } = data;
  const mayAdd = may('rectification.carry_out') && (status === 'measures_agreed' || status === 'in_progress');
  return (
    <div className={classes.panel}>
      <h2 className={classes.matter}>{problem}</h2>
      <ActBar
        acts={openOf(itemActs(data), [...steps, ...(mayAdd ? ['evidence'] : [])])}
        keptAs={`rectification.${itemId}`}
      />
      <Facts
        items={[
          { label: '单位', value: unitName },
          { label: '责任人', value: responsibleName },
          { label: '整改期限', value: dueOn && <DayText on={dueOn} /> },
          { label: '整改措施', value: measure ?? '待定措施', wide: true },
        ]}
      />
      <Evidence item={data} mayAdd={mayAdd} />
    </div>
  );
}
