import { Button, Input } from 'antd';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { ChoiceFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type ListColumn } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { roleTitle } from '../people/role-words.ts';
import { openAccount } from './account-acts.ts';
import { AccountDrawer } from './account-drawer.tsx';
import classes from './accounts.module.css';
import { AccountState } from './state.tsx';
import { ThreeAdministrators } from './three.tsx';
import { type Account, lastText, STATES } from './words.ts';

const PAGE = 100;
const FILTERS = {
  text: 'text',
  state: ['active', 'invited', 'locked', 'disabled'],
  account: 'number',
} as const;

const rolesText = ({ roles }: Account): string => [...new Set(roles.map(roleTitle))].join('、') || '未任职';

const COLUMNS: readonly ListColumn<Account>[] = [
  { key: 'name', title: '姓名', width: 120, always: true, render: ({ name }) => name },
  { key: 'login', title: '登录名', width: 170, render: ({ login }) => login },
  { key: 'roles', title: '角色', render: rolesText },
  { key: 'state', title: '状态', width: 120, render: ({ state }) => <AccountState state={state} /> },
  {
    key: 'second',
    title: '双因素',
    width: 100,
    render: ({ secondFactor }) => (secondFactor ? '已启用' : '未启用'),
  },
  { key: 'sessions', title: '登录中', width: 90, align: 'right', render: ({ sessions }) => sessions },
  { key: 'last', title: '最近登录', width: 190, render: ({ lastLoginAt }) => lastText(lastLoginAt) },
  { key: 'sso', title: '统一身份', width: 100, optional: true, render: ({ sso }) => (sso ? '已绑定' : '—') },
];

/** 账号: who may sign in, and how it stands with each. */
export function Component() {
  const may = useMay();
  const { values, set, count } = useFilters(FILTERS);
  const { account, ...query } = values;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/accounts',
    { params: { query: { ...query, limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="账号"
        sub="谁可以登录；开通由系统管理员办理，停用、解锁由安全管理员办理。"
        actions={
          may('accounts.create') && (
            <ActBar
              acts={[openAccount()]}
              keptAs="accounts"
              // The list may be long: the new one is shown beside it.
              onDone={(_, id) => set({ account: Number(id) })}
            />
          )
        }
      />
      <PageBody>
        <ThreeAdministrators />
        <FilterRow each={150} className={classes.filters}>
          <Input.Search
            aria-label="按姓名、登录名查找"
            placeholder="姓名或登录名"
            allowClear
            className={classes.wide}
            defaultValue={values.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <ChoiceFilter
            label="状态"
            value={values.state}
            onChange={(state) => set({ state })}
            options={choices(STATES)}
          />
          {count > (account === undefined ? 0 : 1) && (
            <Button type="link" onClick={() => set({ text: null, state: null })}>
              清除筛选
            </Button>
          )}
        </FilterRow>
        <PagedTable
          label="账号"
          viewKey="accounts"
          columns={COLUMNS}
          rowKey={({ id }) => id}
          list={list}
          active={account}
          onOpen={({ id }) => set({ account: id })}
          empty={
            <EmptyState title="没有找到账号" what="换一个条件；还没有账号的人，先登记、任命，再开通。" />
          }
          card={(one) => (
            <RowCard>
              <span>
                {one.name}（{one.login}）
              </span>
              <span>
                <AccountState state={one.state} />，{rolesText(one)}
              </span>
              <span className={classes.note}>{lastText(one.lastLoginAt)}</span>
            </RowCard>
          )}
        />
        {account !== undefined && (
          <AccountDrawer key={account} accountId={account} onClose={() => set({ account: null })} />
        )}
      </PageBody>
    </>
  );
}
