import { Injectable } from '@nestjs/common';
import type { Audience } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { MailRecipient } from '#features/notifications';
import { OrganizationDirectory } from '#features/organizations';
import type { Tx } from '#persistence';

export interface Party {
  readonly id: number;
  readonly name: string;
  readonly agencyCode: string | null;
}

/** The offices and units of a batch of cases, and who is to be told for each. */
export interface Parties {
  party(organizationId: number): Party;
  tell(unitId: number, officeId: number, audience: readonly Audience[]): MailRecipient[];
}

@Injectable()
export class CaseParties {
  constructor(private readonly directory: OrganizationDirectory) {}

  /** Reads everything once for the whole batch: the cost does not grow with the audience. */
  async load(tx: Tx, on: Day, organizationIds: readonly number[]): Promise<Parties> {
    const ids = [...new Set(organizationIds)].sort((a, b) => a - b);
    const rows = await tx.query<Party>(
      'SELECT id, name, agency_code AS "agencyCode" FROM organizations WHERE id = ANY($1::bigint[])',
      [ids],
    );
    const parties = new Map(rows.map((row) => [row.id, row]));
    const recipients = await this.directory.recipients(
      tx,
      ids,
      ['liaison', 'unit_head', 'leader', 'approver'],
      on,
    );
    return {
      party: (id) => parties.get(id) ?? { id, name: '', agencyCode: null },
      tell: (unitId, officeId, audience) => {
        const told = new Map<number, MailRecipient>();
        for (const role of audience) {
          for (const person of recipients.get(role === 'approver' ? officeId : unitId) ?? []) {
            const { personId, name, email: address, substituteFor } = person;
            if (person.role === role && !told.has(personId))
              told.set(personId, { personId, name, address, role, substituteFor });
          }
        }
        return [...told.values()];
      },
    };
  }
}
