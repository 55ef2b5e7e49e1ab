import { Button, Input, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Found } from './found.tsx';
import { isKind, KINDS } from './kinds.ts';
import classes from './search.module.css';

const FILTERS = { q: 'text', kind: 'text', year: 'number' } as const;

/** 搜索: every kind of record by its characters, as far as one sees. */
export function Component() {
  const { values, set } = useFilters(FILTERS);
  const { q = '', kind } = values;
  return (
    <>
      <PageHead title={q === '' ? '搜索' : `搜索“${q}”`} />
      <PageBody narrow>
        <Input.Search
          key={q}
          size="large"
          autoFocus={q === ''}
          defaultValue={q}
          maxLength={100}
          aria-label="查找的字词或文号"
          placeholder="字词或文号，几个词用空格隔开"
          enterButton="搜索"
          onSearch={(text) => set({ q: text.trim() })}
        />
        <Segmented
          className={classes.kinds}
          value={kind ?? ''}
          onChange={(next) => set({ kind: next })}
          options={[{ value: '', label: '全部' }, ...KINDS.map(([value, label]) => ({ value, label }))]}
        />
        {q === '' ? (
          <EmptyState
            title="想找什么？"
            what="目标、任务、填报、文书、整改事项、约谈、督察、批示、处理建议、通报、述法报告和年度报告都能查，一个字也可以，文号也可以。"
          />
        ) : (
          <Results q={q} />
        )}
      </PageBody>
    </>
  );
}

function Results({ q }: { q: string }) {
  const [params] = useSearchParams();
  const kind = params.get('kind') ?? undefined;
  const query = { text: q, ...(isKind(kind) ? { kind } : {}) };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/search',
    { params: { query } },
    BY_CURSOR,
  );
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const items = data.pages.flatMap((page) => page.items);
  const total = data.pages[0]?.total;
  if (items.length === 0) {
    return (
      <EmptyState
        title={`没有找到“${q}”`}
        what="可以少写几个字，或者换一个种类；没有权限看的记录不会出现在这里。"
      />
    );
  }
  return (
    <>
      <p className={classes.total} role="status">
        {total && `共${total.count}${total.more ? '+' : ''}条`}
      </p>
      <ul className={classes.list}>
        {items.map((item) => (
          <Found key={`${item.kind}:${item.recordId}`} item={item} />
        ))}
      </ul>
      {hasNextPage && (
        <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          再看一些
        </Button>
      )}
    </>
  );
}
