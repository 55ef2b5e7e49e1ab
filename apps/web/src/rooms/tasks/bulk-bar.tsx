import { Button, Progress } from 'antd';
import { Link } from 'react-router';
import { api } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { useReasonDialog } from '@/ui/reason-dialog.tsx';
import { closeBulkRun, runInBulk, useBulkRun } from './bulk-run.ts';
import classes from './list.module.css';
import { isOver, type TaskItem } from './words.ts';

interface BulkBarProps {
  readonly chosen: readonly TaskItem[];
  readonly onDone: () => void;
}

/** What can be done with several tasks at once, and how far it has come. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const run = useBulkRun();
  const may = useMay();
  const { ask } = useReasonDialog();
  if (run) return <Running />;
  if (chosen.length === 0) return null;
  const drafts = chosen.filter(({ status }) => status === 'draft');
  const open = chosen.filter((task) => !isOver(task));
  const underWay = open.filter(({ status, light }) => status !== 'draft' && light !== 'suspended');
  const assign = () => {
    onDone();
    return runInBulk('下达', drafts, ({ id, version }) =>
      api.POST('/api/tasks/{taskId}/assign', { params: { path: { taskId: id } }, body: { version } }),
    );
  };
  const withReason = async (verb: '中止' | '撤销', tasks: readonly TaskItem[]) => {
    const help =
      verb === '中止' ? '中止期间不计天数，恢复后接着算。' : '撤销后不再督办，已发文书的文号保留。';
    const reason = await ask({
      of: `tasks:${tasks.map(({ id }) => id).join()}`,
      title: `${verb}${tasks.length}项任务`,
      label: '理由',
      help,
      okText: verb,
      danger: verb === '撤销',
    });
    if (reason === undefined) return;
    onDone();
    const path = verb === '中止' ? '/api/tasks/{taskId}/suspend' : '/api/tasks/{taskId}/withdraw';
    await runInBulk(verb, tasks, ({ id, version }) =>
      api.POST(path, { params: { path: { taskId: id } }, body: { version, reason } }),
    );
  };
  return (
    <div className={classes.bulk} role="region" aria-label="批量办理">
      <span>
        已选<b>{chosen.length}</b>项
      </span>
      {may('tasks.assign') && (
        <>
          <Button type="primary" disabled={drafts.length === 0} onClick={() => void assign()}>
            下达{drafts.length > 0 && `（${drafts.length}项草稿）`}
          </Button>
          <Button disabled={underWay.length === 0} onClick={() => void withReason('中止', underWay)}>
            中止…
          </Button>
          <Button disabled={open.length === 0} onClick={() => void withReason('撤销', open)}>
            撤销…
          </Button>
        </>
      )}
      <Button type="link" onClick={onDone}>
        取消选择
      </Button>
    </div>
  );
}

function Running() {
  const run = useBulkRun();
  if (!run) return null;
  const { label, done, total, refusals, running } = run;
  return (
    <div className={classes.bulk} role="status">
      <span>
        {label}：已处理 {done} / {total}
        {!running && `，办成${total - refusals.length}项`}
      </span>
      <Progress
        percent={Math.round((done / total) * 100)}
        showInfo={false}
        style={{ width: 200 }}
        aria-label={`${label}的进度`}
      />
      {running ? (
        <span className={classes.soft}>可以离开这一页，办理不会停。</span>
      ) : (
        <Button onClick={closeBulkRun}>知道了</Button>
      )}
      {refusals.length > 0 && (
        <ul className={classes.refusals}>
          {refusals.map(({ id, title, message }) => (
            <li key={id}>
              <Link to={`/tasks/${id}`}>{title}</Link>：{message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
