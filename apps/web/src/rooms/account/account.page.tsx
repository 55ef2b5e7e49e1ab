import { lazy, Suspense } from 'react';
import { useSession } from '@/app/session.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ChangePassword } from './change-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { SecondFactor } from './second-factor.tsx';

const Tokens = lazy(() => import('./tokens.tsx'));
const CalendarFeeds = lazy(() => import('./calendar-feeds.tsx'));

/** 我的账号与安全 */
export function Component() {
  const { login, person, roles, limits } = useSession();
  const posts = roles.map(({ organizationName, onBehalfOf }) =>
    onBehalfOf ? `${organizationName}（代${onBehalfOf.name}）` : organizationName,
  );
  return (
    <>
      <PageHead
        title="我的账号与安全"
        sub={`${person.name}，账号 ${login}。${posts.length > 0 ? `任职：${[...new Set(posts)].join('、')}。` : ''}${limits.idleMinutes}分钟没有操作或者登录满${limits.absoluteHours}小时后要重新登录。`}
      />
      <PageBody narrow>
        <Section title="口令">
          <ChangePassword />
        </Section>
        <Section title="双因素登录">
          <SecondFactor />
        </Section>
        <Section title="在哪里登录了">
          <OwnSessions />
        </Section>
        <Suspense fallback={<PageLoading />}>
          <Section title="日历订阅">
            <CalendarFeeds />
          </Section>
          <Section title="访问令牌">
            <Tokens />
          </Section>
        </Suspense>
      </PageBody>
    </>
  );
}
