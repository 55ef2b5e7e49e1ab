import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useMay } from '@/app/session.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { useCalendar } from '@/ui/calendar.ts';
import type { Filters } from '@/ui/filters.ts';
import classes from './notices.module.css';
import type { NOTICE_FILTERS } from './query.ts';
import { LEVELS, STATUSES } from './words.ts';

const YEARS = 4;

interface NoticeFiltersProps {
  readonly filters: Filters<typeof NOTICE_FILTERS>;
  readonly children: ReactNode;
}

export function NoticeFilters({ filters: { values, set }, children }: NoticeFiltersProps) {
  const may = useMay();
  const thisYear = Number(useCalendar().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  return (
    <div className={classes.filters} role="search">
      {children}
      {values.view === 'list' && (
        <>
          <Select
            aria-label="层级"
            allowClear
            placeholder="全部层级"
            value={values.level ?? null}
            onChange={(level) => set({ level })}
            options={LEVELS.map(({ level, name }) => ({
              value: String(level) as '1' | '2' | '3',
              label: name,
            }))}
            className={classes.filter}
          />
          <Select
            aria-label="状态"
            allowClear
            placeholder="全部状态"
            value={values.status ?? null}
            onChange={(status) => set({ status })}
            options={Object.entries(STATUSES).map(([value, label]) => ({
              value: value as keyof typeof STATUSES,
              label,
            }))}
            className={classes.filter}
          />
        </>
      )}
      <Select
        aria-label="年度"
        allowClear
        placeholder="全部年度"
        value={values.year ?? null}
        onChange={(year) => set({ year })}
        options={years.map((year) => ({ value: year, label: `${year}年` }))}
        className={classes.filter}
      />
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
        <Button
          type={values.mine === undefined ? 'default' : 'primary'}
          aria-pressed={values.mine !== undefined}
          onClick={() => set({ mine: values.mine === undefined ? '1' : null })}
        >
          只看待我签发
        </Button>
      )}
    </div>
  );
}
