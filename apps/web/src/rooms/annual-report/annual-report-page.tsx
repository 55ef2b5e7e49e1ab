import { Select } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { useOffice } from '../statistics/office.ts';
import classes from './annual-report.module.css';
import { Countdowns } from './countdowns.tsx';
import { OpenPoints } from './open-points.tsx';
import { ReportActs } from './report-acts.tsx';
import { ReportPaper } from './report-paper.tsx';
import { type Report, yearToReport } from './report-words.ts';

const FILTERS = { year: 'number', officeId: 'number' } as const;
const YEARS_SHOWN = 5;

/** 年度报告: paragraphs out of the ledger, put into words by people. */
export function Component() {
  const { values, set } = useFilters(FILTERS);
  const today = useCalendar().today;
  const year = values.year ?? yearToReport(today);
  const officeId = useOffice(values.officeId);
  const newest = Number(today.slice(0, 4));
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/annual-reports/{year}',
    { params: { path: { year }, query: { officeId: officeId ?? 0 } } },
    { enabled: officeId !== undefined },
  );
  return (
    <>
      <PageHead
        title={`${year}年度报告`}
        sub="数字出自台账，点开就是依据；文字可以改，没有实现的目标不能不写。"
        actions={data && <ReportActs key={`${data.officeId}.${data.year}`} report={data} />}
      />
      <PageBody>
        <FilterRow label="报告范围" className={classes.filters}>
          <Select
            aria-label="报告年度"
            value={year}
            options={Array.from({ length: YEARS_SHOWN }, (_, ago) => newest - ago).map((value) => ({
              value,
              label: `${value}年度`,
            }))}
            onChange={(next) => set({ year: next })}
          />
          <OrganizationPicker
            kind="office"
            label="督办机构"
            value={officeId}
            onChange={(id) => set({ officeId: id ?? null })}
          />
        </FilterRow>
        {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <PageLoading />}
        {data && <Whole report={data} />}
      </PageBody>
    </>
  );
}

function Whole({ report }: { report: Report }) {
  if (report.sections.length === 0) {
    return <EmptyState title="没有可以起草的内容" what="这一年度台账中还没有记录。" />;
  }
  return (
    <div className={classes.whole}>
      <ReportPaper key={`${report.officeId}.${report.year}`} report={report} />
      <aside className={`${classes.aside} no-print`} aria-label="报送和定稿">
        <Countdowns countdowns={report.countdowns} />
        <OpenPoints report={report} />
      </aside>
    </div>
  );
}
