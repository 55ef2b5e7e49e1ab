import { ImportOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type ListColumn } from '@/ui/list-table.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { type Person, register } from './person-acts.ts';
import classes from './people.module.css';
import { ROLE_OPTIONS, ROLE_TITLES } from './role-words.ts';

const PAGE = 100;
const FILTERS = {
  text: 'text',
  role: [
    'liaison',
    'unit_head',
    'leader',
    'supervisor',
    'approver',
    'system_admin',
    'security_admin',
    'auditor',
  ],
  organizationId: 'number',
} as const;

const postsText = ({ roles }: Person): string => {
  const [first] = roles;
  if (!first) return '未任职';
  const more = roles.length > 1 ? `等${roles.length}项` : '';
  const behalf = first.onBehalfOf ? `（替补${first.onBehalfOf.name}）` : '';
  return `${first.organizationName}${behalf}${more}`;
};

const titlesText = ({ roles }: Person): string =>
  [...new Set(roles.map(({ role }) => ROLE_TITLES[role]))].join('、') || '—';

const COLUMNS: readonly ListColumn<Person>[] = [
  {
    key: 'name',
    title: '姓名',
    width: 120,
    always: true,
    render: ({ id, name }) => <Link to={`/people/${id}`}>{name}</Link>,
  },
  { key: 'roles', title: '角色', width: 180, render: titlesText },
  { key: 'posts', title: '单位', render: postsText },
  { key: 'position', title: '职务', width: 160, render: ({ position }) => position ?? '—' },
  { key: 'email', title: '邮箱', width: 260, render: ({ email }) => email },
  { key: 'code', title: '代码', width: 140, optional: true, render: ({ code }) => code },
];

/** 人员: who they are and where they hold which post today. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values, set, clear, count } = useFilters(FILTERS);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/people',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="人员"
        sub="谁在哪个单位担任什么角色；任免和替补都记入台账。"
        actions={
          may('people.manage') && (
            <>
              <ActBar
                acts={[register()]}
                keptAs="people"
                // The next step is the appointment.
                onDone={(_, id) => void navigate(`/people/${String(id)}`)}
              />
              <Button icon={<ImportOutlined />} onClick={() => void navigate('/people/import')}>
                从 Excel 导入
              </Button>
            </>
          )
        }
      />
      <PageBody>
        <FilterRow each={150} className={classes.filters}>
          <Input.Search
            aria-label="按姓名、邮箱、职务查找"
            placeholder="姓名、邮箱或职务"
            allowClear
            className={classes.wide}
            defaultValue={values.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <Select
            aria-label="角色"
            allowClear
            placeholder="全部角色"
            value={values.role ?? null}
            onChange={(role) => set({ role })}
            options={ROLE_OPTIONS}
          />
          <div className={classes.wide}>
            <OrganizationPicker
              label="单位"
              placeholder="全部单位"
              value={values.organizationId ?? null}
              onChange={(organizationId) => set({ organizationId: organizationId ?? null })}
            />
          </div>
          {count > 0 && (
            <Button type="link" onClick={clear}>
              清除筛选
            </Button>
          )}
        </FilterRow>
        <PagedTable
          label="人员"
          viewKey="people"
          columns={COLUMNS}
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/people/${id}`)}
          empty={
            <EmptyState title="没有找到人员" what="换一个条件；还没有登记的，逐个登记或从 Excel 导入。" />
          }
          card={(person) => (
            <RowCard>
              <Link to={`/people/${person.id}`}>{person.name}</Link>
              <span>
                {titlesText(person)}，{postsText(person)}
              </span>
              <span className={classes.note}>{person.email}</span>
            </RowCard>
          )}
        />
      </PageBody>
    </>
  );
}
