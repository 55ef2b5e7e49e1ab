import type { Day } from '#domain/shared';
import { firstOfEachCell } from '#platform/workbook';
import { SHEET_NAMES } from './columns.ts';
import { faultsOf, type RosterFault } from './fault.ts';
import { judgePeople } from './judge-people.ts';
import { judgeUnits } from './judge-units.ts';
import type { KnownRoster, RosterPlan } from './plan.ts';
import type { RawRoster } from './read-roster.ts';

export interface Judgement {
  readonly plan: RosterPlan;
  readonly faults: readonly RosterFault[];
}

/**
 * What a file would change, and everything that is wrong with it at once. `invite`: logins are judged too, for
 * whoever has no account yet would get one.
 */
export function judgeRoster(
  { rows, faults }: RawRoster,
  known: KnownRoster,
  today: Day,
  invite: boolean,
): Judgement {
  const unitFaults = faultsOf('单位');
  const peopleFaults = faultsOf('人员');
  const units = judgeUnits(rows.单位, known.units, today, unitFaults);
  const people = judgePeople(rows.人员, units.codes, known, today, peopleFaults);
  const found = [...unitFaults.all, ...peopleFaults.all].filter(
    ({ column }) => invite || column !== '登录名',
  );
  const { created, changed, unchanged, appointments, appointmentsUnchanged, invitations } = people;
  return {
    plan: {
      ...{ units: units.created, people: created, changedPeople: changed, appointments },
      invitations: invite ? invitations : [],
      tally: {
        units: { created: units.created.length, updated: 0, unchanged: units.unchanged },
        people: { created: created.length, updated: changed.length, unchanged },
        appointments: { created: appointments.length, updated: 0, unchanged: appointmentsUnchanged },
      },
    },
    faults: firstOfEachCell([...faults, ...found], SHEET_NAMES),
  };
}
