import { Segmented, Select } from 'antd';
import { choices } from '@/ui/choices.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { useAsked, type View } from './asked.ts';
import { Breakdown } from './breakdown.tsx';
import { Narrowing } from './narrowing-selects.tsx';
import { Overview } from './overview.tsx';
import { Ranking } from './ranking.tsx';
import classes from './statistics.module.css';
import { Units } from './units.tsx';

const VIEW_WORDS: Readonly<Record<View, string>> = {
  overview: '总览',
  breakdown: '分列',
  units: '各单位',
  ranking: '排名',
};
const YEARS_SHOWN = 6;

/** The year in figures: each with its definition, each opening the list it counts. */
export function Component() {
  const { asked, view, by, figure, thisYear, set } = useAsked();
  const years = Array.from({ length: YEARS_SHOWN }, (_, ago) => thisYear - ago);
  if (!years.includes(asked.year)) years.push(asked.year);
  return (
    <>
      <PageHead
        title="统计"
        sub="每个数字都注明口径，点开就是它所计的清单。"
        actions={
          <Segmented<View>
            aria-label="内容"
            value={view}
            onChange={(next) => set({ view: next })}
            options={choices(VIEW_WORDS)}
          />
        }
      />
      <PageBody>
        <FilterRow label="统计范围" className={classes.filters}>
          <Select
            aria-label="年度"
            value={asked.year}
            options={years.map((year) => ({ value: year, label: `${year}年` }))}
            onChange={(year) => set({ year })}
          />
          <OrganizationPicker
            kind="office"
            label="督办机构"
            placeholder="全部督办机构"
            value={asked.officeId}
            onChange={(officeId) => set({ officeId: officeId ?? null })}
          />
          {(view === 'overview' || view === 'breakdown') && <Narrowing asked={asked} onChange={set} />}
          {view !== 'ranking' && (
            <OrganizationPicker
              label="单位"
              placeholder="全部单位"
              value={asked.unitId}
              onChange={(unitId) => set({ unitId: unitId ?? null })}
            />
          )}
        </FilterRow>
        {view === 'overview' && <Overview asked={asked} />}
        {view === 'breakdown' && (
          <Breakdown asked={asked} by={by} figure={figure} onChange={(next) => set(next)} />
        )}
        {view === 'units' && <Units asked={asked} />}
        {view === 'ranking' && <Ranking asked={asked} />}
      </PageBody>
    </>
  );
}
