import { Alert, Button, Typography } from 'antd';
import { useState } from 'react';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './account.module.css';
import { NewToken } from './new-token.tsx';
import { scopesByRoom } from './scopes-by-room.ts';

/** 访问令牌: what a program signs in with in this person's name. */
export default function Tokens() {
  const { data, error, refetch } = queries.useQuery('get', '/api/tokens');
  const { data: offered } = queries.useQuery('get', '/api/tokens/scopes');
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
                {instantText(expiresAt)}到期，
                {lastUsedAt === null ? '还没有用过' : `最近${instantText(lastUsedAt)}使用`}
              </div>
              <details className={classes.soft}>
                <summary>可以办理{scopes.length}项</summary>
                {allowedBy(scopes, offered?.items ?? []).map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </details>
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
      {adding && offered && (
        <NewToken
          scopes={offered.items}
          onDone={(token) => {
            setAdding(false);
            if (token !== undefined) setSecret(token);
          }}
        />
      )}
    </>
  );
}

/** A line a room; powers that the owner has lost since are lost to the token too. */
function allowedBy(scopes: readonly string[], offered: readonly Answer<'TokenScopeAnswer'>[]): string[] {
  const held = offered.filter(({ scope }) => scopes.includes(scope));
  const rooms = scopesByRoom(held).map(
    ([room, ofRoom]) => `${room}：${ofRoom.map(({ allows }) => allows).join('；')}`,
  );
  const lost = scopes.length - held.length;
  return lost > 0 ? [...rooms, `本人已没有的权限${lost}项，令牌也不再有`] : rooms;
}
