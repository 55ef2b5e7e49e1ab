import { Drawer, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './differences.module.css';

type Difference = Answer<'DifferenceAnswer'>;

const WORDS: Readonly<Record<Difference['kind'], string>> = {
  added: '新增',
  removed: '删去',
  changed: '改动',
  same: '相同',
};

/** This version of the report beside the one imported before. */
export function Differences({ importId, onClose }: { importId: number; onClose: () => void }) {
  const [all, setAll] = useState(false);
  const { data, error, refetch } = queries.useQuery('get', '/api/plan-imports/{importId}/differences', {
    params: { path: { importId } },
  });
  const items = data?.items.filter(({ kind }) => all || kind !== 'same') ?? [];
  const count = (kind: Difference['kind']) => data?.items.filter((item) => item.kind === kind).length ?? 0;
  return (
    <Drawer open onClose={onClose} title="与上一版本比较" size={820}>
      {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <div className={classes.head}>
            <span>
              新增{count('added')}条，删去{count('removed')}条，改动{count('changed')}条，相同{count('same')}
              条
            </span>
            <Segmented
              size="small"
              value={all}
              onChange={setAll}
              options={[
                { value: false, label: '只看变化' },
                { value: true, label: '全部' },
              ]}
            />
          </div>
          {items.length === 0 && <EmptyState title="没有变化" what="两个版本的工作安排逐条相同。" />}
          {items.map((item, index) => (
            <section key={index} className={classes.item}>
              <h3>
                <span className={`${classes.kind} ${classes[item.kind]}`}>{WORDS[item.kind]}</span>
                {(item.after ?? item.before)?.ordinal} {(item.after ?? item.before)?.title}
              </h3>
              <div className={classes.sides}>
                <Side label="上一版本" version={item.before} />
                <Side label="本版本" version={item.after} />
              </div>
            </section>
          ))}
        </>
      )}
    </Drawer>
  );
}

function Side({ label, version }: { label: string; version: Difference['before'] }) {
  return (
    <div>
      <p className={classes.label}>{label}</p>
      {version ? <p className={classes.text}>{version.text}</p> : <p className={classes.none}>没有这一条</p>}
    </div>
  );
}
