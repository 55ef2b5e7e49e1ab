import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { IMPORT_STATES, type ImportState, importTitle, stateWord } from './import-words.ts';
import classes from './imports-page.module.css';

const FILTERS = { state: ['open', 'confirmed', 'discarded'], planYear: 'number' } as const;

/** The reports that were brought in, newest first. */
export function Component() {
  const mayImport = useMay()('plans.import');
  const { values, set } = useFilters(FILTERS);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/plan-imports',
    { params: { query: { ...values } } },
    BY_CURSOR,
  );
  const rows = data?.pages.flatMap(({ items }) => items);
  const start = (
    <Link to="/plan-imports/new">
      <Button type="primary">导入报告</Button>
    </Link>
  );
  return (
    <>
      <PageHead
        title="报告导入"
        sub="把年度报告中的工作安排读成年度目标：逐条核对，确认后生效。"
        actions={mayImport && rows && rows.length > 0 ? start : undefined}
      />
      <PageBody>
        <Segmented<'all' | ImportState>
          aria-label="状态"
          value={values.state ?? 'all'}
          onChange={(state) => set({ state: state === 'all' ? null : state })}
          options={[{ value: 'all', label: '全部' }, ...IMPORT_STATES]}
        />
        {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!rows && !error && <PageLoading />}
        {rows?.length === 0 && (
          <EmptyState
            title={values.state ? `没有${stateWord(values.state)}的导入` : '还没有导入过报告'}
            what="粘贴或上传一份年度报告，系统找出其中的工作安排，请您逐条核对。"
            action={mayImport ? start : undefined}
          />
        )}
        <ul className={classes.list}>
          {rows?.map((row) => (
            <li key={row.id} className={classes.row}>
              <Link to={`/plan-imports/${row.id}`} className={classes.title}>
                {importTitle(row)}
              </Link>
              <span className={classes.state} data-state={row.state}>
                {stateWord(row.state)}
              </span>
              <span className={classes.facts}>
                {row.planYear}年安排　保留{row.kept}条，舍去{row.dropped}条
                {row.targets > 0 && (
                  <>
                    ，<Link to={`/targets?reportId=${row.reportId}`}>成为目标{row.targets}项</Link>
                  </>
                )}
              </span>
              <span className={classes.facts}>
                {row.createdBy}　{instantText(row.createdAt)}
                {row.previousImportId !== null && '　有上一版本'}
              </span>
            </li>
          ))}
        </ul>
        {hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            更早的导入
          </Button>
        )}
      </PageBody>
    </>
  );
}
