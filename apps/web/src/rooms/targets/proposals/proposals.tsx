import { Button } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import type { Target } from '../target-words.ts';
import { type ProposedTask, taskOf, useProposedTasks } from './proposed-tasks.ts';
import classes from './proposals.module.css';
import { TaskForm } from './task-form.tsx';

/** Tasks read out of the target's words: chosen, put right, and given out together. */
export function Proposals({ target }: { target: Target }) {
  const { data, error, refetch } = queries.useQuery('get', '/api/targets/{targetId}/proposals', {
    params: { path: { targetId: target.id } },
  });
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return null;
  const leadUnitId = data.leadUnitId ?? data.leadSuggestions[0]?.unitId ?? null;
  return (
    <Choosing
      key={data.version}
      target={target}
      version={data.version}
      proposed={data.tasks.map((task) => taskOf(task, leadUnitId, target.tasks.length === 0))}
      leads={data.leadSuggestions.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
    />
  );
}

interface ChoosingProps {
  readonly target: Target;
  readonly version: number;
  readonly proposed: readonly ProposedTask[];
  readonly leads: readonly { readonly value: number; readonly label: string }[];
}

function Choosing({ target, version, proposed, leads }: ChoosingProps) {
  const { tasks, change, add, chosen, ready, busy, adopt } = useProposedTasks(target.id, version, proposed);
  return (
    <Section title="任务建议" aside="建议由原文推出，期限、单位和节点都可以改；采纳后起草为任务，由您下达。">
      <ol className={classes.list}>
        {tasks.map((task, index) => (
          <li key={index}>
            <TaskForm
              task={task}
              number={index + 1}
              leads={leads}
              onChange={(patch) => change(index, patch)}
            />
          </li>
        ))}
      </ol>
      <div className={classes.foot}>
        <Button type="primary" disabled={!ready} loading={busy} onClick={() => void adopt()}>
          {chosen === 0 ? '采纳选中的任务' : `采纳选中的${chosen}项`}
        </Button>
        <Button onClick={add}>自拟一项</Button>
        {!ready && chosen > 0 && (
          <span className={classes.soft}>选中的任务须有名称、要求、牵头单位和期限</span>
        )}
      </div>
    </Section>
  );
}
