import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { api, rememberCsrfToken } from '@/api/index.ts';
import { tellSignedIn } from '@/app/signed-out.ts';
import { backOf } from './back.ts';

interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Signs in and goes on to where the person was going. @throws Problem */
export function useSignIn(): (credentials: Credentials) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return async ({ login, password, code }) => {
    const body = { login: login.trim(), password, ...(code ? { code } : {}) };
    const { data } = await api.POST('/api/session', { body });
    rememberCsrfToken(data?.csrfToken);
    client.clear();
    tellSignedIn();
    const back = backOf(params);
    await navigate(data?.mustChange ? `/first-password?back=${encodeURIComponent(back)}` : back, {
      replace: true,
    });
  };
}
