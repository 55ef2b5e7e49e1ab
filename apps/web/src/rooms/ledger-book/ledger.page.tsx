import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import { RowCard } from '@/ui/row-card.tsx';
import { Entry } from './entry.tsx';
import { Filters } from './filters.tsx';
import classes from './ledger.module.css';
import { exportPath, LEDGER_FILTERS, ledgerQuery } from './query.ts';
import { subjectText } from './subject-text.ts';
import { Verification } from './verification.tsx';

const PAGE = 100;

/** 台账: who did what and when, in a chain that shows whether anybody changed it. */
export function Component() {
  const may = useMay();
  const filters = useFilters(LEDGER_FILTERS);
  const { values, set } = filters;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/ledger',
    { params: { query: { ...ledgerQuery(values), limit: PAGE } } },
    BY_CURSOR,
  );
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const at = rows.findIndex(({ id }) => id === values.entry);
  const step = (by: number) => {
    const row = at < 0 ? undefined : rows[at + by];
    return row && (() => set({ entry: row.id }));
  };
  return (
    <>
      <PageHead
        title="台账"
        sub="每一次办理都记在这里，只增不改；各条首尾相扣，改动一条即可查出。"
        actions={
          may('ledger.export') && (
            <>
              <Button icon={<DownloadOutlined />} href={exportPath(values, 'csv')}>
                导出 CSV
              </Button>
              <Button icon={<DownloadOutlined />} href={exportPath(values, 'jsonl')}>
                导出 JSONL
              </Button>
            </>
          )
        }
      />
      <PageBody>
        <Verification />
        <Filters filters={filters} />
        <PagedTable
          label="台账"
          viewKey="ledger"
          rowKey={({ id }) => id}
          list={list}
          active={values.entry}
          onOpen={({ id }) => set({ entry: id })}
          card={(line) => (
            <RowCard to={`/ledger/${line.id}`}>
              <strong>{line.actionTitle}</strong>
              <span>
                {line.actorName ?? '系统'}，{subjectText(line.subject)}
              </span>
              <span className={classes.soft}>{instantText(line.at)}</span>
            </RowCard>
          )}
          empty={
            <EmptyState
              title="没有符合条件的记录"
              what="放宽上面的筛选条件再看。"
              action={filters.count > 0 ? <Button onClick={filters.clear}>清除筛选</Button> : undefined}
            />
          }
          columns={[
            {
              key: 'seq',
              title: '序号',
              width: 90,
              align: 'right',
              render: ({ seq }) => seq ?? '待封存',
            },
            { key: 'at', title: '时间', width: 180, render: (line) => instantText(line.at) },
            { key: 'actor', title: '操作人', width: 120, render: ({ actorName }) => actorName ?? '系统' },
            {
              key: 'action',
              title: '事项',
              always: true,
              render: ({ action, actionTitle }) => <span title={action}>{actionTitle}</span>,
            },
            {
              key: 'subject',
              title: '对象',
              width: 220,
              render: ({ subject }) => <span title={subject}>{subjectText(subject)}</span>,
            },
            { key: 'from', title: '来源地址', width: 140, render: ({ from }) => from ?? '' },
          ]}
        />
        <RecordDrawer
          open={values.entry !== undefined}
          title="一条台账"
          width={860}
          onClose={() => set({ entry: null })}
          onPrevious={step(-1)}
          onNext={step(1)}
          extra={values.entry !== undefined && <Link to={`/ledger/${values.entry}`}>单独打开</Link>}
        >
          {values.entry !== undefined && <Entry key={values.entry} entryId={values.entry} />}
        </RecordDrawer>
      </PageBody>
    </>
  );
}
