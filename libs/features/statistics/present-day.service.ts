import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { addDays, type Day, day, dayOf } from '#domain/shared';
import { lightDays } from '#domain/task';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import type { LightDay } from './asked.ts';

/** What day it is, and by which calendar. */
export interface Present {
  readonly light: LightDay;
  readonly calendar: WorkCalendar;
}

@Injectable()
export class PresentDay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  async now(): Promise<Present> {
    const calendar = await this.uow.run((tx) => this.policies.calendar(tx));
    return { calendar, light: lightDays(dayOf(this.clock.now()), calendar) };
  }
}

/** A year, or a month of it; both days included. */
export function spanOf(year: number, month?: number): { readonly from: Day; readonly to: Day } {
  const first = (inYear: number, nth: number) => day(`${inYear}-${String(nth).padStart(2, '0')}-01`);
  if (month === undefined) return { from: first(year, 1), to: addDays(first(year + 1, 1), -1) };
  const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
  return { from: first(year, month), to: addDays(next, -1) };
}
