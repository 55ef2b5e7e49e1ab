import { Button, Input, Select } from 'antd';
import { DayInput, PersonPicker } from '@/ui/acts/index.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import type { Filters as FiltersOf } from '@/ui/filters.ts';
import { familyOptions } from './action-families.ts';
import classes from './ledger.module.css';
import type { LEDGER_FILTERS } from './query.ts';

const PERSON = /^person:(\d+)$/;

/** By day, by person, by what was done and to what. */
export function Filters({
  filters: { values, set, clear, count },
}: {
  filters: FiltersOf<typeof LEDGER_FILTERS>;
}) {
  const person = PERSON.exec(values.actor ?? '')?.[1];
  return (
    <FilterRow className={classes.filters}>
      <label>
        自
        <DayInput value={values.from ?? null} onChange={(from) => set({ from })} />
      </label>
      <label>
        至
        <DayInput value={values.to ?? null} onChange={(to) => set({ to })} />
      </label>
      <label>
        操作人
        <PersonPicker
          value={person === undefined ? null : Number(person)}
          onChange={(chosen) => set({ actor: typeof chosen === 'number' ? `person:${chosen}` : null })}
        />
      </label>
      <label>
        事项
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="全部事项"
          value={values.action ?? null}
          options={familyOptions(values.action)}
          onChange={(action: string | null | undefined) => set({ action: action ?? null })}
        />
      </label>
      <label>
        对象
        <Input.Search
          allowClear
          key={values.subject ?? ''}
          placeholder="如 task:12"
          defaultValue={values.subject ?? ''}
          onSearch={(subject) => set({ subject: subject.trim() })}
        />
      </label>
      {count > 0 && <Button onClick={clear}>清除筛选</Button>}
    </FilterRow>
  );
}
