import { createCalendar } from '#domain/calendar';
import { day } from '#domain/shared';
import { type Behaviour, holidayYears, sampleCity } from '#seeds';
import { unitPlan } from './unit-plan.ts';

const calendar = createCalendar(holidayYears());
const city = sampleCity();
const habits = city.behaviours.unit;
const task = {
  dueOn: day('2024-09-14'),
  milestones: [
    { name: '方案', dueOn: day('2024-05-31') },
    { name: '改造', dueOn: day('2024-07-26') },
  ],
};
const plan = (behaviour: Behaviour | null) => unitPlan(task, behaviour, habits, calendar);

describe('what a unit means to do', () => {
  it('is everything in time when nothing else is scripted', () => {
    const { milestones, submitOn, reply } = plan(null);
    expect(milestones).toEqual(['2024-05-30', '2024-07-25']);
    expect(submitOn).toBe('2024-09-11');
    expect(reply).toBeNull();
  });

  it('is nothing at all for the silent', () => {
    expect(plan({ kind: 'silent', task: '' })).toEqual({
      milestones: [null, null],
      submitOn: null,
      answers: false,
      reply: null,
    });
  });

  it('counts lateness in working days and asks for no more days than it needs', () => {
    const late = plan({ kind: 'late-but-answering', task: '', late: 2, replyAfter: 1, reason: '原因' });
    // 2024-09-15 to 17 is Mid-Autumn.
    expect(late.submitOn).toBe('2024-09-19');
    expect(late.reply).toEqual({ after: 1, text: '原因', excusedUntil: '2024-09-19' });
  });

  it('uses the days that a suspension gives back, and no more', () => {
    const suspended = plan({
      kind: 'suspended',
      task: '',
      fromOn: day('2024-06-17'),
      toOn: day('2024-07-12'),
      reason: '抢险',
    });
    expect(suspended.milestones).toEqual(['2024-05-30', calendar.addWorkingDays(day('2024-07-26'), 17)]);
    expect(suspended.submitOn).toBe(calendar.addWorkingDays(task.dueOn, 17));
  });

  it('finds a plan for every behaviour of the sample', () => {
    for (const behaviour of city.behaviours.exceptions) {
      const played = city.tasks.find(({ code }) => code === behaviour.task);
      const days = played && unitPlan(played, behaviour, habits, calendar).milestones;
      expect(days).toHaveLength(played?.milestones.length ?? -1);
    }
  });
});
