import { dayOf, timeOf } from '#domain/shared';

/** `alarm-20240712T0900`: the minute in Shanghai to which an alarm is set. */
export function alarmIdOf(at: Date): string {
  return `alarm-${dayOf(at).replaceAll('-', '')}T${timeOf(at).replace(':', '')}`;
}
