import { Button, Input } from 'antd';
import { ChoiceFilter, YearFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import type { Filters } from '@/ui/filters.ts';
import classes from './ledger.module.css';
import type { LEDGER_FILTERS } from './query.ts';
import { SOURCES, STATUSES } from './words.ts';

export function LedgerFilters({
  filters: { values, set, clear, count },
}: {
  filters: Filters<typeof LEDGER_FILTERS>;
}) {
  return (
    <FilterRow each={136} className={classes.filters}>
      <Input.Search
        aria-label="按问题、措施、编号查找"
        placeholder="问题、措施或编号"
        allowClear
        defaultValue={values.text ?? ''}
        onSearch={(text) => set({ text })}
        className={classes.wide}
      />
      <ChoiceFilter
        label="状态"
        value={values.status}
        onChange={(status) => set({ status })}
        options={[{ value: 'unfinished' as const, label: '全部未销号' }, ...choices(STATUSES)]}
      />
      <ChoiceFilter
        label="来源"
        value={values.source}
        onChange={(source) => set({ source })}
        options={choices(SOURCES)}
      />
      <YearFilter value={values.year} onChange={(year) => set({ year })} />
      <div className={classes.wide}>
        <OrganizationPicker
          kind="unit"
          label="单位"
          placeholder="全部单位"
          value={values.unitId ?? null}
          onChange={(unitId) => set({ unitId: unitId ?? null })}
        />
      </div>
      <ChoiceFilter
        label="分组"
        all="不分组"
        value={values.group}
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
    </FilterRow>
  );
}
