import { Button } from 'antd';
import { api, problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './accounts.module.css';

/** 访问令牌 that other programs use in this person's name. */
export function Tokens({ accountId }: { accountId: number }) {
  const may = useMay();
  const { run, busy } = useAct();
  const { data, error, refetch } = queries.useQuery('get', '/api/accounts/{accountId}/tokens', {
    params: { path: { accountId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className={classes.note}>正在载入令牌…</p>;
  const revoke = (tokenId: number, label: string) =>
    void run(label, () =>
      api.DELETE('/api/accounts/{accountId}/tokens/{tokenId}', { params: { path: { accountId, tokenId } } }),
    );
  return (
    <Section title="访问令牌" aside={data.items.length > 0 && `${data.items.length}个`}>
      {data.items.length === 0 && <p className={classes.note}>没有令牌。令牌由本人在“我的账号”中建立。</p>}
      <ul className={classes.tokens}>
        {data.items.map(({ id, name, scopes, createdAt, expiresAt, lastUsedAt }) => {
          const label = `撤销令牌“${name}”`;
          return (
            <li key={id}>
              <div>
                <p>{name}</p>
                <p className={classes.note}>
                  {instantText(createdAt)}建立，{instantText(expiresAt)}到期，
                  {lastUsedAt === null ? '没有用过' : `最近用于${instantText(lastUsedAt)}`}；{scopes.length}
                  项权限
                </p>
              </div>
              {may('accounts.revoke_access') && (
                <Button
                  danger
                  size="small"
                  aria-label={label}
                  loading={busy === label}
                  onClick={() => revoke(id, label)}
                >
                  撤销
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
