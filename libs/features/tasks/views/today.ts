import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { type Day, dayOf } from '#domain/shared';
import { type LightDays, lightDays } from '#domain/task';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';

/** The calendar changes a few times a year: a list may tell its lights by one that is this old. Milliseconds. */
const KEPT_FOR = 30_000;

/** By what the lights of today are told. */
export interface TodaysLight extends LightDays {
  readonly calendar: WorkCalendar;
}

/** Today's light, without asking the database for the calendar at every list. */
@Injectable()
export class Today {
  private kept: (TodaysLight & { readonly until: number }) | undefined;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  async light(): Promise<TodaysLight> {
    const today: Day = dayOf(this.clock.now());
    if (this.kept?.today === today && performance.now() < this.kept.until) return this.kept;
    const calendar = await this.uow.run((tx) => this.policies.calendar(tx));
    this.kept = { ...lightDays(today, calendar), calendar, until: performance.now() + KEPT_FOR };
    return this.kept;
  }
}
