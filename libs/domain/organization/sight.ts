import type { Reach, RoleName } from '../identity/index.ts';

/** The three administrators keep the whole house: they see every organisation and none of its tasks. */
const KEEPERS: readonly RoleName[] = ['system_admin', 'security_admin', 'auditor'];

/** Whose organisations and people a person sees; without reach (the operator, the engine) everything. */
export function seesEverything(reach: Reach | undefined): boolean {
  return reach === undefined || reach.held.some(({ role }) => KEEPERS.includes(role));
}
