export { AlarmBook, type AlarmHandler, type StandingAlarm } from './alarm-book.ts';
export { AlarmService } from './alarm.service.ts';
export { AlarmSweep } from './alarm-sweep.service.ts';
