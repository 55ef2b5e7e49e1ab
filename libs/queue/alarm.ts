import { jobs } from './catalogue.ts';
import type { JobBus } from './job-bus.ts';

const MINUTE_MS = 60_000;

/**
 * Sets an alarm for the engine. Alarms ring on full minutes (the next one at or after `at`), so that all cases due
 * within a minute share one; setting it again while it is set changes nothing. `now` is the wall clock's.
 */
export async function setAlarm(bus: JobBus, at: Date, now: Date): Promise<void> {
  const minute = new Date(Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS);
  await bus.enqueue(
    jobs.escalationAlarm,
    { at: minute.toISOString() },
    { delayMs: minute.getTime() - now.getTime() },
  );
}
