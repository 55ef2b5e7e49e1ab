import { Button, Input, Select } from 'antd';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { useCalendar } from '@/ui/calendar.ts';
import type { Filters } from '@/ui/filters.ts';
import classes from './ledger.module.css';
import type { LEDGER_FILTERS } from './query.ts';
import { SOURCES, type Source, STATUSES } from './words.ts';

const YEARS = 4;

const STATUS_OPTIONS = [
  { value: 'unfinished' as const, label: '全部未销号' },
  ...Object.entries(STATUSES).map(([value, label]) => ({ value: value as keyof typeof STATUSES, label })),
];
const SOURCE_OPTIONS = (Object.keys(SOURCES) as Source[]).map((value) => ({ value, label: SOURCES[value] }));

export function LedgerFilters({
  filters: { values, set, clear, count },
}: {
  filters: Filters<typeof LEDGER_FILTERS>;
}) {
  const thisYear = Number(useCalendar().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  return (
    <div className={classes.filters} role="search">
      <Input.Search
        aria-label="按问题、措施、编号查找"
        placeholder="问题、措施或编号"
        allowClear
        defaultValue={values.text ?? ''}
        onSearch={(text) => set({ text })}
        className={classes.wide}
      />
      <Select
        aria-label="状态"
        allowClear
        placeholder="全部状态"
        value={values.status ?? null}
        onChange={(status) => set({ status })}
        options={STATUS_OPTIONS}
      />
      <Select
        aria-label="来源"
        allowClear
        placeholder="全部来源"
        value={values.source ?? null}
        onChange={(source) => set({ source })}
        options={SOURCE_OPTIONS}
      />
      <Select
        aria-label="年度"
        allowClear
        placeholder="全部年度"
        value={values.year ?? null}
        onChange={(year) => set({ year })}
        options={years.map((year) => ({ value: year, label: `${year}年` }))}
      />
      <div className={classes.wide}>
        <OrganizationPicker
          kind="unit"
          label="单位"
          placeholder="全部单位"
          value={values.unitId ?? null}
          onChange={(unitId) => set({ unitId: unitId ?? null })}
        />
      </div>
      <Select
        aria-label="分组"
        allowClear
        placeholder="不分组"
        value={values.group ?? null}
        onChange={(group) => set({ group })}
        options={[
          { value: 'unit' as const, label: '按单位分组' },
          { value: 'source' as const, label: '按来源分组' },
        ]}
      />
      {count > 0 && (
        <Button type="link" onClick={clear}>
          清除筛选
        </Button>
      )}
    </div>
  );
}
