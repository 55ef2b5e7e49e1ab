import { Alert, Button, Typography } from 'antd';
import { useState } from 'react';
import { api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './account.module.css';
import { NewToken } from './new-token.tsx';

/** 访问令牌: what a program signs in with in this person's name. */
export default function Tokens() {
  const { data, error, refetch } = queries.useQuery('get', '/api/tokens');
  const [secret, setSecret] = useState<string>();
  const [adding, setAdding] = useState(false);
  const { run } = useAct();
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <p className={classes.soft}>给取数程序用的钥匙，权限不会超过您本人。不写程序的人用不到。</p>
      {secret !== undefined && (
        <Alert
          type="success"
          className={classes.note}
          title="令牌只显示这一次，请现在复制保存。"
          description={<Typography.Text copyable>{secret}</Typography.Text>}
        />
      )}
      <ul className={classes.list}>
        {data.items.map(({ id, name, scopes, expiresAt, lastUsedAt }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <div className={classes.soft}>
                {scopes.length}项权限，{instantText(expiresAt)}到期，
                {lastUsedAt === null ? '还没有用过' : `最近${instantText(lastUsedAt)}使用`}
              </div>
            </div>
            <Button
              size="small"
              onClick={() =>
                void run('撤销令牌', () =>
                  api.DELETE('/api/tokens/{tokenId}', { params: { path: { tokenId: id } } }),
                )
              }
            >
              撤销
            </Button>
          </li>
        ))}
      </ul>
      {!adding && <Button onClick={() => setAdding(true)}>新建令牌</Button>}
      {adding && (
        <NewToken
          onDone={(token) => {
            setAdding(false);
            if (token !== undefined) setSecret(token);
          }}
        />
      )}
    </>
  );
}
