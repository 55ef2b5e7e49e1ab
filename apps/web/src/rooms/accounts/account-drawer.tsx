import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import { roleTitle } from '../people/role-words.ts';
import { accountActs } from './account-acts.ts';
import classes from './accounts.module.css';
import { AccountState } from './state.tsx';
import { Tokens } from './tokens.tsx';
import { lastText } from './words.ts';

interface AccountDrawerProps {
  readonly accountId: number;
  readonly onClose: () => void;
}

/** An account beside the list. */
export function AccountDrawer({ accountId, onClose }: AccountDrawerProps) {
  const may = useMay();
  const { data } = queries.useQuery('get', '/api/accounts/{accountId}', { params: { path: { accountId } } });
  return (
    <RecordDrawer open title={data ? `${data.name}的账号` : '账号'} onClose={onClose} width={620}>
      {!data && <PageLoading />}
      {data && (
        <>
          <div className={classes.acts}>
            <ActBar acts={accountActs(data, may)} keptAs={`account.${data.id}`} />
          </div>
          <Facts
            items={[
              { label: '登录名', value: data.login },
              { label: '姓名', value: <Link to={`/people/${data.personId}`}>{data.name}</Link> },
              { label: '状态', value: <AccountState state={data.state} /> },
              { label: '锁定到', value: data.lockedUntil && instantText(data.lockedUntil) },
              { label: '角色', value: data.roles.map(roleTitle).join('、') || '现在没有任职' },
              { label: '双因素登录', value: data.secondFactor ? '已启用' : '未启用' },
              { label: '统一身份', value: data.sso ? '已绑定' : '未绑定' },
              { label: '现在打开的登录', value: `${data.sessions}个` },
              { label: '最近登录', value: lastText(data.lastLoginAt) },
              { label: '口令', value: data.mustChange && '下次登录须修改' },
            ]}
          />
          <Tokens accountId={data.id} />
        </>
      )}
    </RecordDrawer>
  );
}
