import { Inject, Injectable } from '@nestjs/common';
import { DomainError, dayOf, daysBetween, instantAt, timeOf } from '#domain/shared';
import { ClockMover, dayAfterMove, type Happened, journey, StoredClock } from '#features/clock';
import { RUNTIME, type Runtime } from '#features/foundation';

/** How far one press moves the clock: a day, a week, a month. */
export const DEMO_MOVES = ['1d', '1w', '1m'] as const;
export type DemoMove = (typeof DEMO_MOVES)[number];

/** The latest move: under way, arrived, or stopped by `trouble`. */
export interface DemoJourney {
  readonly from: Date;
  readonly to: Date;
  readonly underWay: boolean;
  /** Calendar days gone and to go. */
  readonly daysDone: number;
  readonly daysTotal: number;
  /** 三单 issued on the way, and mails sent. */
  readonly issued: number;
  readonly mails: number;
  /** Why it stopped on the way; the clock stands where it stopped. */
  readonly trouble: string | null;
}

/** The clock of the sample, moved from the web. A real system has none. */
@Injectable()
export class DemoClock {
  private latest: DemoJourney | null = null;

  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  /** @throws DomainError `DEMO_NOT_FOUND` in a real system */
  show(): { readonly now: Date; readonly journey: DemoJourney | null } {
    const clock = this.movable();
    return { now: clock.now(), journey: this.latest };
  }

  /**
   * Sets out; the journey goes on by itself and is told by {@link show}.
   * @throws DomainError `DEMO_NOT_FOUND`, `CLOCK_MOVE_CONFLICT` while it is under way
   */
  start(by: DemoMove): void {
    const clock = this.movable();
    if (this.latest?.underWay) {
      throw new DomainError('CLOCK_MOVE_CONFLICT', '时钟正在拨动，请等它走到再拨。', { to: this.latest.to });
    }
    const from = clock.now();
    const to = instantAt(dayAfterMove(dayOf(from), by), timeOf(from));
    const daysTotal = daysBetween(dayOf(from), dayOf(to));
    const none = { daysDone: 0, issued: 0, mails: 0, trouble: null };
    this.latest = { from, to, underWay: true, daysTotal, ...none };
    void this.travel(clock, to);
  }

  private async travel(clock: StoredClock, to: Date): Promise<void> {
    const { dataSource, uow, bus, log } = this.runtime;
    const mover = new ClockMover(dataSource, clock, bus);
    try {
      await journey(mover, uow, to, (at, happened) => this.note(at, happened));
      this.change({ underWay: false });
    } catch (error) {
      log.error({ err: error }, 'The clock stopped on its way');
      const trouble = error instanceof DomainError ? error.message : '系统出错，请查看运行日志后重试。';
      this.change({ underWay: false, trouble });
    }
  }

  private note(at: Date, { happenings, sent }: Happened): void {
    if (!this.latest) return;
    const { from, issued, mails } = this.latest;
    const documents = happenings.filter(({ action }) => action === 'notice.issued').length;
    const daysDone = daysBetween(dayOf(from), dayOf(at));
    this.change({ daysDone, issued: issued + documents, mails: mails + sent });
  }

  private change(to: Partial<DemoJourney>): void {
    if (this.latest) this.latest = { ...this.latest, ...to };
  }

  private movable(): StoredClock {
    const { clock } = this.runtime;
    if (clock instanceof StoredClock) return clock;
    throw new DomainError('DEMO_NOT_FOUND', '正式环境没有示例账号和示例时钟。');
  }
}
