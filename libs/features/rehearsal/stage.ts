import { type INestApplicationContext } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { type Day, dayOf, instantAt } from '#domain/shared';
import { StoredClock } from '#features/clock';
import { type Runtime } from '#features/foundation';
import { RectificationService } from '#features/rectification';
import { type IdMap, type SampleIds } from '#features/sample';
import { NoticeService } from '#features/supervision';
import { DeadlineService, ProgressService, TaskService } from '#features/tasks';
import type { Behaviour, Behaviours, SampleCity, SampleTask, Staff } from '#seeds';
import { Agenda } from './agenda.ts';

/** A person who acts. */
export interface Player {
  readonly kind: 'person';
  readonly id: number;
}

export interface StageParts {
  readonly app: INestApplicationContext;
  readonly runtime: Runtime;
  readonly clock: StoredClock;
  readonly calendar: WorkCalendar;
  readonly city: SampleCity;
  readonly behaviours: Behaviours;
  readonly ids: SampleIds;
  readonly taskIds: IdMap;
}

/** Units act in the morning, the office in the afternoon: both after the engine, whose hour is the opening. */
const UNIT_HOUR = '10:00';
const OFFICE_HOUR = '14:00';

/** Where the year is played: the real services, the people of the sample, and what they have put down to do. */
export class Stage {
  readonly agenda = new Agenda();
  readonly tasks: TaskService;
  readonly progress: ProgressService;
  readonly deadlines: DeadlineService;
  readonly notices: NoticeService;
  readonly rectification: RectificationService;
  readonly supervisor: Player;
  readonly approver: Player;

  constructor(readonly parts: StageParts) {
    const { app, city } = parts;
    this.tasks = app.get(TaskService, { strict: false });
    this.progress = app.get(ProgressService, { strict: false });
    this.deadlines = app.get(DeadlineService, { strict: false });
    this.notices = app.get(NoticeService, { strict: false });
    this.rectification = app.get(RectificationService, { strict: false });
    const office = this.staffOf(city.organizations[0]?.code ?? '');
    this.supervisor = this.player(office.supervisor[0]);
    this.approver = this.player(office.approver[0]);
  }

  get today(): Day {
    return dayOf(this.parts.clock.now());
  }

  /** The day so many working days after another. */
  after(on: Day, workingDays: number): Day {
    return this.parts.calendar.addWorkingDays(on, workingDays);
  }

  /** The unit will do this on a day; a day that is past means the next working day. */
  unitWill(on: Day, act: () => Promise<unknown>): void {
    this.willAt(on, UNIT_HOUR, act);
  }

  officeWill(on: Day, act: () => Promise<unknown>): void {
    this.willAt(on, OFFICE_HOUR, act);
  }

  taskId({ code }: Pick<SampleTask, 'code'>): number {
    return this.parts.taskIds.of(code);
  }

  behaviourOf({ code }: Pick<SampleTask, 'code'>): Behaviour | null {
    return this.parts.behaviours.exceptions.find(({ task }) => task === code) ?? null;
  }

  liaisonOf({ lead }: SampleTask): Player {
    return this.player(this.staffOf(lead).liaison[0]);
  }

  headOf({ lead }: SampleTask): Player {
    return this.player(this.staffOf(lead).unit_head[0]);
  }

  leaderOf({ lead }: SampleTask): Player {
    return this.player(this.staffOf(lead).leader[0]);
  }

  /** A look that changes nothing: no transaction is spent on it. */
  rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.parts.runtime.dataSource.query<Row[]>(sql, [...parameters]);
  }

  private willAt(on: Day, hour: typeof UNIT_HOUR | typeof OFFICE_HOUR, act: () => Promise<unknown>): void {
    const planned = instantAt(on, hour);
    const isPast = planned <= this.parts.clock.now();
    const at = isPast ? instantAt(this.after(this.today, 1), hour) : planned;
    this.agenda.add(at, async () => void (await act()));
  }

  private player(code = ''): Player {
    return { kind: 'person', id: this.parts.ids.people.of(code) };
  }

  private staffOf(code: string): Staff {
    const organization = this.parts.city.organizations.find((candidate) => candidate.code === code);
    if (organization) return organization.staff;
    throw new Error(`The sample knows no organisation ${code}`);
  }
}
