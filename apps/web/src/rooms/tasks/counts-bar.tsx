import type { ReactNode } from 'react';
import { queries } from '@/api/index.ts';
import { Light, type LightName } from '@/ui/light.tsx';
import type { TaskFilters } from './task-filters.ts';
import { taskQueryOf } from './task-filters.ts';
import classes from './list.module.css';

const LIGHTS = ['overdue', 'near', 'normal', 'suspended'] as const satisfies readonly LightName[];
const STATES = [
  ['draft', '草稿'],
  ['assigned', '待签收'],
  ['submitted', '待审核'],
  ['returned', '单位退回'],
  ['sent_back', '退回补办'],
  ['done', '已完成'],
] as const;

/** How many tasks show each light and stand in each state; each number opens its list. */
export function CountsBar({ filters }: { filters: TaskFilters }) {
  const { status: _status, light: _light, order: _order, ...query } = taskQueryOf(filters);
  const { data } = queries.useQuery(
    'get',
    '/api/tasks/counts',
    { params: { query } },
    { placeholderData: (before) => before },
  );
  const { light, status } = filters.values;
  const more = data && !data.complete ? '以上' : '';
  const open = data && LIGHTS.reduce((sum, name) => sum + data.lights[name], 0);
  const tab = (
    key: string,
    pressed: boolean,
    label: ReactNode,
    count: number | undefined,
    go: () => void,
  ) => (
    <button key={key} type="button" className={classes.count} aria-pressed={pressed} onClick={go}>
      {label}
      <b>{count === undefined ? '…' : `${count}${count > 0 ? more : ''}`}</b>
    </button>
  );
  return (
    <div className={classes.counts} role="group" aria-label="按亮灯和状态查看">
      {tab('open', light === undefined && (status === undefined || status === 'open'), '在办', open, () =>
        filters.set({ light: null, status: null }),
      )}
      {LIGHTS.map((name) =>
        tab(name, light === name, <Light light={name} />, data?.lights[name], () =>
          filters.set({ light: name, status: null }),
        ),
      )}
      <span className={classes.gap} />
      {STATES.filter(([name]) => name === 'done' || name === status || (data?.states[name] ?? 0) > 0).map(
        ([name, word]) =>
          tab(name, status === name, word, data?.states[name], () =>
            filters.set({ status: name, light: null }),
          ),
      )}
      {tab(
        'all',
        status === 'all',
        '全部',
        data && Object.values(data.states).reduce((sum, count) => sum + count, 0),
        () => filters.set({ status: 'all', light: null }),
      )}
    </div>
  );
}
