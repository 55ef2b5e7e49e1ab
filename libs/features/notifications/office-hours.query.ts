import type { OfficeHours } from '#domain/notification';
import { type Day, DomainError } from '#domain/shared';
import type { PolicyService } from '#features/policies';
import type { Tx } from '#persistence';

/** Before any ladder is in force. */
const USUAL_HOURS: OfficeHours = { opens: '09:00', closes: '17:30' };

/** Of the ladder in force on a day. */
export async function officeHoursOn(tx: Tx, policies: PolicyService, on: Day): Promise<OfficeHours> {
  try {
    return (await policies.ladderInForce(tx, on)).ladder.officeHours;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'LADDER_NOT_IN_FORCE') return USUAL_HOURS;
    throw error;
  }
}
