import { Button, Tag } from 'antd';
import { api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './account.module.css';
import { browserOf } from './browser-of.ts';

const ENDS: Readonly<Record<string, string>> = {
  idle: '长时间没有操作',
  absolute: '登录时间已满',
  signed_out: '自己退出',
  ended_elsewhere: '在别处退出',
  displaced: '登录过多，最早的被结束',
  password_changed: '修改了口令',
  password_reset: '重置了口令',
  second_factor_reset: '重置了双因素登录',
};

/** Where one is signed in, and 全部退出. */
export function OwnSessions() {
  const { data, error, refetch } = queries.useQuery('get', '/api/sessions');
  const { run, busy } = useAct();
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const others = data.items.filter(({ current }) => !current).length;
  const endAll = () =>
    run('全部退出', async () => {
      if (others > 0) await api.DELETE('/api/sessions');
      await api.DELETE('/api/session');
      location.assign('/login');
    });
  return (
    <>
      <ul className={classes.list}>
        {data.items.map(({ id, current, agent, address, createdAt, lastSeenAt }) => (
          <li key={id}>
            <div>
              <strong>{browserOf(agent)}</strong> {current && <Tag>就是这里</Tag>}
              <div className={classes.soft}>
                {address}，{instantText(createdAt)}登录，最近一次操作{instantText(lastSeenAt)}
              </div>
            </div>
            {!current && (
              <Button
                size="small"
                onClick={() =>
                  void run('结束这个登录', () =>
                    api.DELETE('/api/sessions/{sessionId}', { params: { path: { sessionId: id } } }),
                  )
                }
              >
                退出
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        <Button
          disabled={others === 0 || busy !== undefined}
          title={others === 0 ? '没有其他地方的登录' : undefined}
          onClick={() => void run('退出其他登录', () => api.DELETE('/api/sessions'))}
        >
          退出其他登录
        </Button>
        <Button danger disabled={busy !== undefined} onClick={() => void endAll()}>
          全部退出
        </Button>
      </div>
      {data.ended.length > 0 && (
        <details className={classes.ended}>
          <summary>最近结束的登录</summary>
          <ul className={classes.list}>
            {data.ended.map(({ id, agent, address, endedAt, reason }) => (
              <li key={id}>
                <div className={classes.soft}>
                  {browserOf(agent)}，{address}，{instantText(endedAt)}结束
                  {ENDS[reason] ? `（${ENDS[reason]}）` : ''}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
