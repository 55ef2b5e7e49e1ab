import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { queries } from '@/api/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { dayText } from '@/ui/day-text.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import classes from './list.module.css';
import { GROUPS, type GroupName } from './task-columns.tsx';
import type { TaskFilters } from './task-filters.ts';

const PAUSE_MS = 300;
const GROUP_OPTIONS = Object.entries(GROUPS).map(([value, { label }]) => ({
  value: value as GroupName,
  label: `按${label}分组`,
}));

const NARROWING = ['unitId', 'targetId', 'year', 'mine', 'group', 'dueFrom', 'dueTo'];

/** What narrows the list; each choice is at once part of the address. */
export function FilterBar({ filters, grouping = true }: { filters: TaskFilters; grouping?: boolean }) {
  const { values, set, clear } = filters;
  const { today } = useCalendar();
  const year = Number(today.slice(0, 4));
  const [open, setOpen] = useState(false);
  const count = Object.keys(values).filter((name) => NARROWING.includes(name)).length;
  const narrowed = Object.keys(values).some((name) => !['order', 'cols', 'task', 'group'].includes(name));
  return (
    <FilterRow label="筛选任务" className={classes.filters}>
      <Words value={values.text ?? ''} onChange={(text) => set({ text })} />
      <Button className={classes.narrowOnly ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
        {count > 0 ? `筛选（${count}）` : '筛选'}
      </Button>
      <div className={classes.rest} data-open={open}>
        <OrganizationPicker
          label="牵头单位"
          placeholder="牵头单位"
          width={200}
          value={values.unitId}
          onChange={(unitId) => set({ unitId: unitId ?? null })}
        />
        <Target value={values.targetId} onChange={(targetId) => set({ targetId: targetId ?? null })} />
        <Select
          aria-label="期限所在年度"
          allowClear
          placeholder="年度"
          style={{ width: 108 }}
          value={values.year ?? null}
          options={[year + 1, year, year - 1, year - 2].map((value) => ({ value, label: `${value}年` }))}
          onChange={(value: number | undefined) => set({ year: value ?? null })}
        />
        <Select
          aria-label="谁的任务"
          style={{ width: 124 }}
          value={values.mine ?? 'false'}
          options={[
            { value: 'false' as const, label: '全部可见的' },
            { value: 'true' as const, label: '本机构的' },
          ]}
          onChange={(mine) => set({ mine: mine === 'true' ? 'true' : null })}
        />
        {grouping && (
          <Select
            aria-label="分组"
            allowClear
            placeholder="不分组"
            style={{ width: 152 }}
            value={values.group ?? null}
            options={GROUP_OPTIONS}
            onChange={(group: GroupName | undefined) => set({ group: group ?? null })}
          />
        )}
        {(values.dueFrom ?? values.dueTo) !== undefined && (
          <Button onClick={() => set({ dueFrom: null, dueTo: null })}>
            期限：{values.dueFrom ? dayText(values.dueFrom) : ''}至{values.dueTo ? dayText(values.dueTo) : ''}{' '}
            ✕
          </Button>
        )}
        {narrowed && (
          <Button type="link" onClick={clear}>
            清除筛选
          </Button>
        )}
      </div>
    </FilterRow>
  );
}

function Words({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <Input
      aria-label="名称或编号"
      placeholder="名称或编号"
      prefix={<SearchOutlined />}
      allowClear
      style={{ width: 200 }}
      maxLength={100}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

const MOST = 200;

function Target({
  value,
  onChange,
}: {
  value: number | undefined;
  onChange: (id: number | undefined) => void;
}) {
  const { data } = queries.useQuery(
    'get',
    '/api/targets',
    { params: { query: { limit: MOST } } },
    { staleTime: 60_000 },
  );
  return (
    <Select<number>
      aria-label="年度目标"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="年度目标"
      style={{ width: 200 }}
      popupMatchSelectWidth={420}
      value={value ?? null}
      options={(data?.items ?? []).map(({ id, title, planYear }) => ({
        value: id,
        label: `${planYear}年 ${title}`,
      }))}
      onChange={(id: number | undefined) => onChange(id)}
    />
  );
}
