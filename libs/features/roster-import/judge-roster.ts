import type { Day } from '#domain/shared';
import { SHEET_NAMES } from './columns.ts';
import { Faults, type RosterFault } from './fault.ts';
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
  const unitFaults = new Faults('单位');
  const peopleFaults = new Faults('人员');
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
    faults: firstOfEachCell([...faults, ...found]),
  };
}

/** A cell that is no text would fail every other rule as well: one sentence a cell is enough. */
function firstOfEachCell(all: readonly RosterFault[]): RosterFault[] {
  const cells = new Map<string, RosterFault>();
  for (const fault of all) {
    const key = `${fault.sheet}/${fault.row}/${fault.column}`;
    if (!cells.has(key)) cells.set(key, fault);
  }
  return [...cells.values()].sort(
    (a, b) => SHEET_NAMES.indexOf(a.sheet) - SHEET_NAMES.indexOf(b.sheet) || a.row - b.row,
  );
}
