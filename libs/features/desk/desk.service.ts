import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { OFFICE_ROLES, organizationsHeld, type Reach, UNIT_ROLES } from '#domain/identity';
import { leadersOf } from '#domain/instruction';
import { decideBy } from '#domain/referral';
import { type Day, dayOf, instantAt } from '#domain/shared';
import { lightDays } from '#domain/task';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type ChangeKind, changeInWords, CHANGES } from './changes.sql.ts';
import { DESK_WORDS } from './desk-words.ts';
import { type DeskKind, sqlOf } from './matter.ts';
import { NOTICE_MATTERS } from './notice-matters.ts';
import { OTHER_MATTERS } from './other-matters.ts';
import { TASK_MATTERS } from './task-matters.ts';

export interface DeskItem {
  readonly kind: DeskKind;
  /** What is to be done, why, and who must do it. */
  readonly act: string;
  readonly why: string;
  readonly who: string;
  readonly recordId: number;
  readonly version: number | null;
  readonly taskId: number | null;
  readonly noticeId: number | null;
  readonly path: string;
  readonly code: string | null;
  readonly title: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly sinceOn: Day | null;
  readonly dueOn: Day | null;
  /** Working days until the due day, or, below nothing, past it. */
  readonly workingDaysLeft: number | null;
  readonly light: 'normal' | 'near' | 'overdue';
}

/** How many there are of a kind, shown or not. */
export interface DeskCount {
  readonly kind: DeskKind;
  readonly act: string;
  readonly count: number;
}

export interface DeskPart {
  /** The most urgent first; of every kind there is at least one. */
  readonly items: readonly DeskItem[];
  readonly total: number;
  readonly kinds: readonly DeskCount[];
}

export interface DeskChange {
  readonly at: Date;
  readonly kind: ChangeKind;
  readonly what: string;
  readonly path: string;
  readonly code: string | null;
  readonly title: string;
}

export interface Desk {
  readonly today: Day;
  readonly mine: DeskPart;
  readonly waiting: DeskPart;
  /** From the morning of the working day before today on. */
  readonly changedSince: Day;
  readonly changes: readonly DeskChange[];
}

interface Asker {
  readonly personId: number;
  readonly reach: Reach;
}

interface Row extends Omit<DeskItem, 'act' | 'why' | 'who' | 'workingDaysLeft' | 'light'> {
  readonly mine: boolean;
  readonly total: number;
  readonly ofKind: number;
  readonly note: string | null;
}

interface ChangeRow extends Omit<DeskChange, 'what'> {
  readonly office: string;
  readonly unit: string;
  readonly level: number | null;
}

/** Shown of each part, and of each kind however little urgent; the rest is behind the lists. */
const SHOWN = 100;
const SHOWN_OF_KIND = 5;
const URGENCY = 'coalesce(due_on, since_on), kind, id';

const MATTERS = [...TASK_MATTERS, ...NOTICE_MATTERS, ...OTHER_MATTERS].map(sqlOf).join('\nUNION ALL\n');

const STATEMENT = `
WITH matters AS (${MATTERS}),
placed AS (SELECT *, count(*) OVER (PARTITION BY mine)::int AS total,
                  count(*) OVER (PARTITION BY mine, kind)::int AS of_kind,
                  row_number() OVER (PARTITION BY mine ORDER BY ${URGENCY}) AS place,
                  row_number() OVER (PARTITION BY mine, kind ORDER BY ${URGENCY}) AS place_in_kind
             FROM matters)
SELECT p.kind, p.mine, p.total, p.of_kind AS "ofKind", p.id AS "recordId", p.version, p.task_id AS "taskId", p.notice_id AS "noticeId",
       p.path, p.code, p.title, p.office_id AS "officeId", o.name AS "officeName", p.unit_id AS "unitId",
       u.name AS "unitName", p.since_on AS "sinceOn", p.due_on AS "dueOn", p.note
  FROM placed p JOIN organizations o ON o.id = p.office_id JOIN organizations u ON u.id = p.unit_id
 WHERE p.place <= ${SHOWN} OR p.place_in_kind <= ${SHOWN_OF_KIND} ORDER BY p.mine DESC, p.place`;

/** 工作台: what waits for a person, what the person waits for, and what happened, in two statements. */
@Injectable()
export class DeskService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  show(asker: Asker): Promise<Desk> {
    return this.uow.run(async (tx) => {
      const calendar = await this.policies.calendar(tx);
      const today = dayOf(this.clock.now());
      const rows = await this.matters(tx, asker, today, calendar);
      const changedSince = calendar.addWorkingDays(today, -1);
      const changes = await this.changes(tx, asker.reach, changedSince, today);
      const part = (mine: boolean): DeskPart => {
        const own = rows.filter((row) => row.mine === mine);
        return {
          items: own.map((row) => itemOf(row, today, calendar)),
          ...{ total: own[0]?.total ?? 0, kinds: countsOf(own) },
        };
      };
      return { today, mine: part(true), waiting: part(false), changedSince, changes };
    });
  }

  private matters(tx: Tx, { personId, reach }: Asker, today: Day, calendar: WorkCalendar): Promise<Row[]> {
    return tx.query<Row>(STATEMENT, [
      organizationsHeld(reach, 'supervisor'),
      organizationsHeld(reach, 'approver'),
      organizationsHeld(reach, 'leader'),
      organizationsHeld(reach, ...UNIT_ROLES),
      organizationsHeld(reach, 'unit_head'),
      organizationsHeld(reach, 'leader').length > 0 ? leadersOf(reach, personId) : [],
      today,
      lightDays(today, calendar).nearUntil,
    ]);
  }

  private async changes(tx: Tx, reach: Reach, since: Day, today: Day): Promise<DeskChange[]> {
    const offices = organizationsHeld(reach, ...OFFICE_ROLES, 'leader');
    const rows = await tx.query<ChangeRow>(CHANGES, [
      instantAt(since),
      offices.filter((id) => reach.offices.includes(id)),
      reach.units,
      today,
    ]);
    return rows.map(({ at, kind, path, code, title, office, unit, level }) => ({
      ...{ at, kind, path, code, title },
      what: changeInWords(kind, unit, office, level),
    }));
  }
}

/** The most frequent kind first. */
const countsOf = (rows: readonly Row[]): DeskCount[] =>
  [...new Map(rows.map(({ kind, ofKind }) => [kind, ofKind]))]
    .map(([kind, count]) => ({ kind, act: DESK_WORDS[kind].act, count }))
    .sort((one, other) => other.count - one.count);

function itemOf(
  { mine: _, total: __, ofKind: ___, note, ...row }: Row,
  today: Day,
  calendar: WorkCalendar,
): DeskItem {
  const { kind, unitName: unit, officeName: office, sinceOn: since } = row;
  // No row says by when a leader decides: it follows from the day of the proposal.
  const due = kind === 'proposal' && since !== null ? decideBy(since, calendar) : row.dueOn;
  const facts = { unit, office, since, due, note };
  const { act, why, who } = DESK_WORDS[kind];
  const { nearUntil } = lightDays(today, calendar, NEAR);
  return {
    ...row,
    ...{ act, why: why(facts), who: who(facts), dueOn: due },
    workingDaysLeft: due === null ? null : calendar.workingDaysBetween(today, due),
    light: due === null || due > nearUntil ? 'normal' : due < today ? 'overdue' : 'near',
  };
}

/** A matter on the desk is near when it is due within this many working days. */
const NEAR = 3;
