import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nextWeeklyDigest, type OfficeHours } from '#domain/notification';
import { addDays, type Day, dayOf, DomainError, weekday } from '#domain/shared';
import { lightDays } from '#domain/task';
import { AlarmBook, AlarmService } from '#features/alarms';
import { PolicyService } from '#features/policies';
import type { Tx } from '#persistence';
import { Announcer } from '../announcer.ts';
import { leader, leadersOn } from './leaders.query.ts';
import { weeklyFigures, weeklyThings } from './weekly-figures.query.ts';
import { yearPicture } from './year-picture.query.ts';
import { isEmpty, weekOf, weeklyLetter } from './weekly-words.ts';

/** Stands: wakes once a week and sets one alarm for each leader, so that one letter that fails stops no other. */
const WEEKLY = 'notification.weekly_digest';
const FOR_ONE = 'notification.weekly_digest_of';
/** What needs a leader: no more than one reads. */
const THINGS = 5;
/** Before any ladder is in force. */
const USUAL_HOURS: OfficeHours = { opens: '09:00', closes: '17:30' };

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
    this.book.handle(WEEKLY, (tx, _, now) => this.callLeaders(tx, now), next);
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
    return nextWeeklyDigest(now, await this.policies.calendar(tx), await this.officeHours(tx, dayOf(now)));
  }

  private async officeHours(tx: Tx, on: Day): Promise<OfficeHours> {
    try {
      return (await this.policies.ladderInForce(tx, on)).ladder.officeHours;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'LADDER_NOT_IN_FORCE') return USUAL_HOURS;
      throw error;
    }
  }
}

const mondayOf = (on: Day): Day => addDays(on, -((weekday(on) + 6) % 7));
