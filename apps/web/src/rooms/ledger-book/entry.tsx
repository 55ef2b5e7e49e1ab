import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { BeforeAfter, textOf } from './before-after.tsx';
import { fieldName } from './field-names.ts';
import classes from './ledger.module.css';
import { subjectText } from './subject-text.ts';

/** One entry: who, when, and what stood there before and after. */
export function Entry({ entryId }: { entryId: number }) {
  const { data, error, refetch } = queries.useQuery('get', '/api/ledger/{entryId}', {
    params: { path: { entryId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { seq, at, actor, actorName, from, action, actionTitle, subject, before, after, context } = data;
  // The address stands above.
  const told = Object.entries(context ?? {}).filter(([name]) => name !== 'from');
  return (
    <>
      <Facts
        items={[
          { label: '事项', value: `${actionTitle}（${action}）` },
          {
            label: '对象',
            value: (
              <Link to={`/ledger?subject=${encodeURIComponent(subject)}`} title="看它的全部记录">
                {subjectText(subject)}（{subject}）
              </Link>
            ),
          },
          { label: '操作人', value: actorName === null ? '系统' : `${actorName}（${actor}）` },
          { label: '时间', value: instantText(at) },
          { label: '来源地址', value: from },
          { label: '链上序号', value: seq ?? '尚未封存' },
        ]}
      />
      <BeforeAfter before={before} after={after} />
      {told.length > 0 && (
        <>
          <h3>来源与理由</h3>
          <Facts items={told.map(([name, value]) => ({ label: fieldName(name), value: textOf(value) }))} />
        </>
      )}
      <h3>哈希</h3>
      <Facts
        items={[
          { label: '内容摘要', value: <code className={classes.hash}>{data.digest}</code>, wide: true },
          {
            label: '前一条',
            value: data.prevHash && <code className={classes.hash}>{data.prevHash}</code>,
            wide: true,
          },
          {
            label: '本条',
            value: data.hash && <code className={classes.hash}>{data.hash}</code>,
            wide: true,
          },
        ]}
      />
    </>
  );
}
