import type { ReactNode } from 'react';
import { useMay } from '@/app/session.ts';
import { ChoiceFilter, OnlyFilter, YearFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import type { Filters } from '@/ui/filters.ts';
import classes from './notices.module.css';
import type { NOTICE_FILTERS } from './query.ts';
import { LEVELS, STATUSES } from './words.ts';

interface NoticeFiltersProps {
  readonly filters: Filters<typeof NOTICE_FILTERS>;
  readonly children: ReactNode;
}

export function NoticeFilters({ filters: { values, set }, children }: NoticeFiltersProps) {
  const may = useMay();
  return (
    <FilterRow className={classes.filters}>
      {children}
      {values.view === 'list' && (
        <>
          <ChoiceFilter
            label="层级"
            value={values.level}
            onChange={(level) => set({ level })}
            options={LEVELS.map(({ level, name }) => ({
              value: String(level) as '1' | '2' | '3',
              label: name,
            }))}
            className={classes.filter}
          />
          <ChoiceFilter
            label="状态"
            value={values.status}
            onChange={(status) => set({ status })}
            options={choices(STATUSES)}
            className={classes.filter}
          />
        </>
      )}
      <YearFilter value={values.year} onChange={(year) => set({ year })} className={classes.filter} />
      <div className={classes.unit}>
        <OrganizationPicker
          kind="unit"
          label="单位"
          placeholder="全部单位"
          value={values.unitId ?? null}
          onChange={(unitId) => set({ unitId: unitId ?? null })}
        />
      </div>
      {may('notices.sign') && (
        <OnlyFilter on={values.mine !== undefined} onChange={(on) => set({ mine: on ? '1' : null })}>
          只看待我签发
        </OnlyFilter>
      )}
    </FilterRow>
  );
}
