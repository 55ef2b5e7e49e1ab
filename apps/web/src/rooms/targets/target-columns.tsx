import { Link } from 'react-router';
import { Light } from '@/ui/light.tsx';
import type { ListColumn } from '@/ui/list-table.tsx';
import { TargetStatusWord } from './target-status.tsx';
import type { TargetItem } from './target-words.ts';
import classes from './targets.module.css';

export const TARGET_COLUMNS: readonly ListColumn<TargetItem>[] = [
  { key: 'code', title: '编号', width: 104, render: ({ code }) => code },
  {
    key: 'title',
    title: '目标',
    always: true,
    render: ({ id, title, sourceOrdinal }) => (
      <Link to={`/targets/${id}`} className={classes.title}>
        {sourceOrdinal && <span className={classes.soft}>{sourceOrdinal} </span>}
        {title}
      </Link>
    ),
  },
  { key: 'status', title: '状态', width: 92, render: ({ status }) => <TargetStatusWord status={status} /> },
  { key: 'lead', title: '牵头单位', width: 220, render: ({ leadUnitName }) => leadUnitName ?? '未指定' },
  {
    key: 'indicators',
    title: '指标',
    width: 64,
    align: 'right',
    render: ({ id, indicators }) =>
      indicators > 0 ? <Link to={`/targets/${id}#indicators`}>{indicators}</Link> : 0,
  },
  { key: 'tasks', title: '任务进度', width: 260, render: (row) => <TaskProgress row={row} /> },
  { key: 'office', title: '督办机构', width: 240, optional: true, render: ({ officeName }) => officeName },
];

/** How far the tasks are; every number opens its tasks. */
function TaskProgress({ row: { id, tasks, done, open, overdue } }: { row: TargetItem }) {
  if (tasks === 0) return <span className={classes.soft}>尚未分解</span>;
  return (
    <span className={classes.progress}>
      <span className={classes.bar} role="img" aria-label={`${tasks}项任务完成${done}项`}>
        <span style={{ width: `${(100 * done) / tasks}%` }} />
      </span>
      <Link to={`/tasks?targetId=${id}&status=all`}>
        完成{done}/{tasks}
      </Link>
      {overdue > 0 ? (
        <Link to={`/tasks?targetId=${id}&light=overdue`}>
          <Light light="overdue" word={`逾期${overdue}`} />
        </Link>
      ) : (
        open > 0 && (
          <Link to={`/tasks?targetId=${id}&status=open`} className={classes.soft}>
            在办{open}
          </Link>
        )
      )}
    </span>
  );
}

/** A target on a phone. */
export function TargetCard({ row }: { row: TargetItem }) {
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        <span className={classes.soft}>{row.code}</span>
        <TargetStatusWord status={row.status} />
      </div>
      <Link to={`/targets/${row.id}`} className={classes.title}>
        {row.title}
      </Link>
      <span className={classes.soft}>{row.leadUnitName ?? '未指定牵头单位'}</span>
      <TaskProgress row={row} />
    </div>
  );
}
