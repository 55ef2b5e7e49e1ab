import { Link, useNavigate } from 'react-router';
import { type Answer, queries } from '@/api/index.ts';
import type { paths } from '@/api/schema.d.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type ListColumn } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import prose from '@/ui/prose.module.css';

type Row = Answer<'CountedRecordAnswer'>;
/** The API says which names it knows. */
type Asked = paths['/api/statistics/records']['get']['parameters']['query'];

const FILTERS = {
  figure: 'text',
  year: 'number',
  month: 'number',
  officeId: 'number',
  unitId: 'number',
  level: ['city', 'county', 'township'],
  source: 'text',
  kind: 'text',
} as const;

const COLUMNS: readonly ListColumn<Row>[] = [
  { key: 'code', title: '编号或文号', width: 190, render: ({ code }) => code ?? '—' },
  {
    key: 'title',
    title: '名称',
    always: true,
    render: ({ path, title, code }) => <Link to={path}>{title.trim() || code || '查看'}</Link>,
  },
  {
    key: 'units',
    title: '涉及单位',
    width: 260,
    render: ({ units }) => units.map(({ name }) => name).join('、') || '—',
  },
  { key: 'on', title: '日期', width: 180, render: ({ on }) => <DayText on={on} /> },
  { key: 'office', title: '督办机构', width: 260, optional: true, render: ({ officeName }) => officeName },
];
const PAGE = 100;

/** The list that a number counts. */
export function Component() {
  const navigate = useNavigate();
  const { values } = useFilters(FILTERS);
  const { data: known } = queries.useQuery(
    'get',
    '/api/statistics',
    { params: { query: { year: values.year ?? 0 } } },
    { enabled: values.year !== undefined },
  );
  const definition = known?.figures.find(({ key }) => key === values.figure);
  const name = definition?.name ?? (values.figure?.startsWith('decisions.') ? '待办事项' : '所计的记录');
  const list = queries.useInfiniteQuery(
    'get',
    '/api/statistics/records',
    { params: { query: { ...values, limit: PAGE } as Asked } },
    BY_CURSOR,
  );
  const listed = list.data?.pages.reduce((sum, { items }) => sum + items.length, 0);
  const counted = list.hasNextPage ? `已列出${listed}条，往下还有` : `共${listed}条`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: '统计', to: `/statistics${values.year === undefined ? '' : `?year=${values.year}`}` },
          { label: name },
        ]}
        title={[
          values.year !== undefined && `${values.year}年`,
          values.month !== undefined && `${values.month}月`,
          name,
        ]
          .filter(Boolean)
          .join('')}
        sub={
          <>
            {definition && <span>{definition.definition} </span>}
            {listed !== undefined && <span className={prose.soft}>{counted}。</span>}
          </>
        }
      />
      <PageBody>
        <PagedTable<Row>
          label="所计的记录"
          viewKey="statistics.records"
          columns={COLUMNS}
          list={list}
          rowKey={({ record, id, units }) => `${record}.${id}.${units.map((unit) => unit.id).join('.')}`}
          onOpen={({ path }) => void navigate(path)}
          empty={<EmptyState title="没有记录" what="这个数字现在为零，没有需要列出的记录。" />}
          card={(row) => (
            <div>
              <Link to={row.path}>{row.title.trim() || row.code || '查看'}</Link>
              <div className={prose.soft}>
                {[row.code, row.units.map(({ name }) => name).join('、')].filter(Boolean).join('　')}
              </div>
              <DayText on={row.on} />
            </div>
          )}
        />
      </PageBody>
    </>
  );
}
