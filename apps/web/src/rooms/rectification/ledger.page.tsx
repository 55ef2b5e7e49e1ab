import { DownloadOutlined, ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay, useSession } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Term } from '@/ui/term.tsx';
import { enterItems, issueNotice, strikeOff } from './ledger-acts.ts';
import { LedgerCounts } from './ledger-counts.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { LEDGER_FILTERS, ledgerQuery, ledgerSearch } from './query.ts';
import { isOpen } from './words.ts';

const PAGE = 100;

/** 整改台账 as it is kept on paper. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { roles } = useSession();
  const filters = useFilters(LEDGER_FILTERS);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const query = ledgerQuery(filters.values);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/rectification',
    { params: { query: { ...query, limit: PAGE } } },
    BY_CURSOR,
  );
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const officeId = roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId;
  const picked = items.filter((item) => chosen.has(item.id) && isOpen(item));
  const ready = picked.filter(({ status }) => status === 'submitted');
  const acts = may('rectification.manage')
    ? [
        ...(ready.length > 0 ? [strikeOff(ready)] : []),
        ...(picked.length > 1 ? [issueNotice(picked)] : []),
        ...(officeId === undefined ? [] : [enterItems(officeId)]),
      ]
    : [];
  const onDone = (key: string, answer: unknown) => {
    setChosen(new Set());
    if (key === 'issue_notice') void navigate(`/rectification/notices/${String(answer)}`);
  };
  return (
    <>
      <PageHead
        title="整改台账"
        sub={
          <>
            问题逐项登记，核验一项
            <Term name="销号" />
            一项；又出现的按
            <Term name="回潮" />
            办理。
          </>
        }
        actions={
          <>
            <ActBar acts={acts} keptAs="rectification" onDone={onDone} />
            {may('rectification.manage') && (
              <>
                <Button icon={<ImportOutlined />} onClick={() => void navigate('/rectification/import')}>
                  从 Excel 导入
                </Button>
                <Button onClick={() => void navigate('/rectification/notices')}>整改通知书</Button>
                <Button onClick={() => void navigate('/rectification/rechecks')}>抽查复查</Button>
              </>
            )}
            <Button
              icon={<DownloadOutlined />}
              href={`/api/exports/rectification?${ledgerSearch(filters.values)}`}
            >
              导出 Excel
            </Button>
          </>
        }
      />
      <PageBody>
        <LedgerCounts filters={filters} />
        <LedgerFilters filters={filters} />
        {list.error && <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
        {list.isPending && <PageLoading />}
        {list.data && items.length === 0 && (
          <EmptyState
            title="台账中没有符合条件的事项"
            what={
              filters.count > 0
                ? '放宽上面的筛选条件再看。'
                : '督办文书、约谈承诺、督察发现的问题自动列入；其他来源的问题由督办机构登记或从 Excel 导入。'
            }
            action={filters.count > 0 ? <Button onClick={filters.clear}>清除筛选</Button> : undefined}
          />
        )}
        {items.length > 0 && (
          <LedgerTable
            items={items}
            group={filters.values.group}
            chosen={chosen}
            onChoose={may('rectification.manage') ? setChosen : undefined}
          />
        )}
        {list.hasNextPage && (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            载入更多（已显示{items.length}项）
          </Button>
        )}
        {may('rectification.read') && (
          <p className="no-print">
            <Link to="/statistics">整改率、回潮率及其口径见统计</Link>
          </p>
        )}
      </PageBody>
    </>
  );
}
