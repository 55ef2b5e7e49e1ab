import { useSession } from '@/app/session.ts';

/** The offices for which one prepares plans. */
export function useOwnOffices(): readonly { readonly value: number; readonly label: string }[] {
  const { roles } = useSession();
  const mine = new Map(
    roles
      .filter(({ role }) => role === 'supervisor')
      .map(({ organizationId, organizationName }) => [organizationId, organizationName]),
  );
  return [...mine].map(([value, label]) => ({ value, label }));
}
