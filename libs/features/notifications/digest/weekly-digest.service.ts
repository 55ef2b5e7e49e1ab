import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nextWeeklyDigest } from '#domain/notification';
import { addDays, type Day, dayOf, weekday } from '#domain/shared';
import { lightDays } from '#domain/task';
import { AlarmBook, AlarmService } from '#features/alarms';
import { PolicyService } from '#features/policies';
import type { Tx } from '#persistence';
import { Announcer, WEEKLY_DIGEST } from '../announcer.ts';
import { officeHoursOn } from '../office-hours.query.ts';
import { leader, leadersOn } from './leaders.query.ts';
import { weeklyFigures, weeklyThings } from './weekly-figures.query.ts';
import { yearPicture } from './year-picture.query.ts';
import { isEmpty, weekOf, weeklyLetter } from './weekly-words.ts';

const FOR_ONE = 'notification.weekly_digest_of';
/** What needs a leader: no more than one reads. */
const THINGS = 5;

/** 每周摘要: at the first opening of the week each leader reads where things stand and the five things that need one. */
@Injectable()
export class WeeklyDigest implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly alarms: AlarmService,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
  ) {}

  onModuleInit(): void {
    const next = (tx: Tx, now: Date) => this.next(tx, now);
    this.book.handle(WEEKLY_DIGEST, (tx, _, now) => this.callLeaders(tx, now), next);
    this.book.handle(FOR_ONE, (tx, personId, now) => this.tell(tx, personId, now));
  }

  async callLeaders(tx: Tx, now: Date): Promise<Date> {
    for (const personId of await leadersOn(tx, dayOf(now))) await this.alarms.set(tx, FOR_ONE, personId, now);
    return this.next(tx, now);
  }

  async tell(tx: Tx, personId: number, now: Date): Promise<void> {
    const today = dayOf(now);
    const told = await leader(tx, personId, today);
    if (!told) return;
    const figures = await weeklyFigures(tx, told, today);
    if (isEmpty(figures)) return;
    const things = await weeklyThings(tx, told, today, THINGS);
    const days = lightDays(today, await this.policies.calendar(tx));
    const picture = await yearPicture(tx, told, days);
    const { name, address, substituteFor } = told;
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: weekOf(mondayOf(today)), topic: 'digest' },
        recipients: [{ personId, name, address, role: 'leader', substituteFor }],
        message: weeklyLetter(today, told, figures, things, picture),
      },
    ]);
  }

  private async next(tx: Tx, now: Date): Promise<Date> {
    const hours = await officeHoursOn(tx, this.policies, dayOf(now));
    return nextWeeklyDigest(now, await this.policies.calendar(tx), hours);
  }
}

const mondayOf = (on: Day): Day => addDays(on, -((weekday(on) + 6) % 7));
