import { useSession } from '@/app/session.ts';
import { useFilters } from '@/ui/filters.ts';

const FILTERS = { officeId: 'number' } as const;
const ROLES = new Set(['approver', 'supervisor', 'system_admin']);

/** The office whose templates are shown: one's own until another is chosen. */
export function useOffice(): readonly [number | undefined, (officeId: number | null) => void] {
  const { roles } = useSession();
  const { values, set } = useFilters(FILTERS);
  const own = roles.find(({ role }) => ROLES.has(role))?.organizationId;
  return [values.officeId ?? own, (officeId) => set({ officeId })];
}
