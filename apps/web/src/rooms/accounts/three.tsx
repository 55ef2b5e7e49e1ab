import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import { ROLE_TITLES } from '../people/role-words.ts';
import classes from './accounts.module.css';

const MOST = 50;

const THREE = [
  ['system_admin', '设机构、任命人员、开通账号、定放假安排；看不到督办内容，也不能停用账号、查看台账。'],
  ['security_admin', '停用、解锁账号，重置双因素，终止登录和令牌；不能开通账号、任命人员。'],
  ['auditor', '查看和校验台账；什么也不能改动。'],
] as const;

/** 三员分立: who they are, what each may do, and why nobody is two of them. */
export function ThreeAdministrators() {
  return (
    <Section title="三员分立" aside="依据网络安全等级保护的要求">
      <dl className={classes.three}>
        {THREE.map(([role, powers]) => (
          <div key={role}>
            <dt>{ROLE_TITLES[role]}</dt>
            <dd>
              <Holders role={role} />
            </dd>
            <dd className={classes.note}>{powers}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        三个管理员相互制约：开通账号的人管不了安全，管安全的人开不了账号，两人做过什么由审计管理员查看。
        一个人身兼两项，就可以给自己开通权限再抹去痕迹，所以系统不允许兼任，也不允许管理员兼任督办、承办工作的角色；任命、替补造成兼任的会被拒绝，已经兼任的两项都不生效，直到免去一项。
      </p>
    </Section>
  );
}

function Holders({ role }: { role: (typeof THREE)[number][0] }) {
  const { data } = queries.useQuery('get', '/api/people', { params: { query: { role, limit: MOST } } });
  if (!data) return <>…</>;
  if (data.items.length === 0) return <>还没有任命</>;
  return data.items.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && '、'}
      <Link to={`/people/${id}`}>{name}</Link>
    </span>
  ));
}
