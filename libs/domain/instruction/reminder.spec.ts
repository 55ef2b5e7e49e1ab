import { createCalendar } from '../calendar/index.ts';
import { day } from '../shared/index.ts';
import { remindersDue, remindersOf } from './index.ts';

const calendar = createCalendar([], []);
const given = { status: 'given' as const, recordedOn: day('2024-07-01'), dueOn: day('2024-07-31') };

describe('reminders of an instruction', () => {
  it('come when nobody takes it up, before its day, and after it', () => {
    expect(remindersOf(given, calendar)).toEqual([
      { kind: 'not_accepted', on: '2024-07-04' },
      { kind: 'near', on: '2024-07-26' },
      { kind: 'overdue', on: '2024-08-01' },
    ]);
  });

  it('do not nag who has taken it up, and stop when it waits for the leader', () => {
    expect(remindersOf({ ...given, status: 'accepted' }, calendar).map(({ kind }) => kind)).toEqual([
      'near',
      'overdue',
    ]);
    for (const status of ['reported', 'settled', 'revoked'] as const) {
      expect(remindersOf({ ...given, status }, calendar)).toEqual([]);
    }
  });

  it('do not come with the instruction itself when its day is near', () => {
    expect(remindersOf({ ...given, dueOn: day('2024-07-02') }, calendar)).toEqual([
      { kind: 'overdue', on: '2024-07-03' },
    ]);
  });

  it('are those whose day is here, and one to come', () => {
    expect(remindersDue(given, calendar, day('2024-07-26'))).toMatchObject({
      due: [{ kind: 'not_accepted' }, { kind: 'near' }],
      next: { kind: 'overdue' },
    });
    expect(remindersDue(given, calendar, day('2024-08-01')).next).toBeUndefined();
  });
});
