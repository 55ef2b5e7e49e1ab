import { type Answer, queries, rememberCsrfToken } from '@/api/index.ts';

export type Session = Answer<'SessionAnswer'>;
export type Permission = Session['permissions'][number];

const MINUTE = 60_000;

/** Who is signed in. Suspends: used below the door that has made sure somebody is. */
export function useSession(): Session {
  const { data } = queries.useSuspenseQuery(
    'get',
    '/api/session',
    {},
    { staleTime: 5 * MINUTE, retry: false },
  );
  rememberCsrfToken(data.csrfToken);
  return data;
}

/** Whether an act is open to this person at all; a record's own `actions` say more. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
};
