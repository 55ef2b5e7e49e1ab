import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { problemOf, queries, rememberCsrfToken } from '@/api/index.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { Shell } from './shell.tsx';
import { useSignedOut } from './signed-out.ts';

/**
 * Nobody gets further without a session; who must change a password goes there first. Loaded beside the page that was
 * asked for: whoever is only about to sign in needs neither.
 */
export function Component() {
  const { pathname, search } = useLocation();
  const signedOut = useSignedOut();
  const { data, error, refetch } = queries.useQuery('get', '/api/session', {}, { retry: false });
  if (data) {
    rememberCsrfToken(data.csrfToken);
    if (data.mustChange && pathname !== '/first-password') return <Navigate to="/first-password" replace />;
    return (
      <Suspense fallback={<PageLoading />}>
        <Shell />
      </Suspense>
    );
  }
  if (signedOut || (error && problemOf(error).isSignedOut)) {
    return <Navigate to={`/login?back=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return <PageLoading />;
}
