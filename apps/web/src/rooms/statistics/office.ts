import { queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';

/** The office that is looked at: the one asked for, else one's own, else the first one may see. */
export function useOffice(asked: number | undefined): number | undefined {
  const { roles } = useSession();
  const { data } = queries.useQuery('get', '/api/organizations', {
    params: { query: { kind: 'office', limit: 100 } },
  });
  if (asked !== undefined) return asked;
  const offices = data?.items.map(({ id }) => id) ?? [];
  return roles.map(({ organizationId }) => organizationId).find((id) => offices.includes(id)) ?? offices[0];
}
