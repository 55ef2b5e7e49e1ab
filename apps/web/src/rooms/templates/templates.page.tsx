import { Link } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './templates.module.css';
import { useOffice } from './use-office.ts';

/** 文书模板: every kind of document with its present words. */
export function Component() {
  const [officeId, choose] = useOffice();
  return (
    <>
      <PageHead
        title="文书模板"
        sub="各种文书的固定文字。发布新版本后，此后签发的文书用新文字，已签发的不变。"
      />
      <PageBody>
        <label className={classes.office}>
          督办机构
          <OrganizationPicker
            kind="office"
            value={officeId ?? null}
            onChange={(chosen) => choose(chosen ?? null)}
          />
        </label>
        {officeId === undefined ? (
          <EmptyState title="请选择督办机构" what="模板由各督办机构自行维护。" />
        ) : (
          <Kinds officeId={officeId} />
        )}
      </PageBody>
    </>
  );
}

function Kinds({ officeId }: { officeId: number }) {
  const { data, error, refetch } = queries.useQuery('get', '/api/document-templates/kinds', {
    params: { query: { officeId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <ul className={classes.kinds} aria-label="文书种类">
      {data.kinds.map((one) => (
        <li key={one.kind}>
          <Link to={`/templates/${one.kind}?officeId=${officeId}`} className={classes.kind}>
            <strong>{one.name}</strong>
            <span className={classes.soft}>{versionText(one)}</span>
            <span className={classes.excerpt}>{one.template.lines[0]?.text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const versionText = ({ current }: Answer<'PaperKindAnswer'>): string =>
  current === null
    ? '系统自带的文字'
    : `第${current.version}版，${current.publishedByName ?? '系统'}，${instantText(current.publishedAt)}发布`;
