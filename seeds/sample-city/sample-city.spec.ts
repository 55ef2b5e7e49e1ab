import { createCalendar } from '#domain/calendar';
import { addDays } from '#domain/shared';
import { holidayYears } from '../holidays/index.ts';
import { planSections } from '../plan-sections/index.ts';
import { sampleCity } from './index.ts';

const city = sampleCity();
const calendar = createCalendar(holidayYears());

describe('the organisations of the sample city', () => {
  it('stand as a tree of city, counties and townships under one office', () => {
    const of = (level: string, kind: string) =>
      city.organizations.filter((one) => one.level === level && one.kind === kind).length;
    expect(city.organizations[0]).toMatchObject({ code: 'YX', parent: null, agencyCode: '云法督' });
    expect([of('city', 'office'), of('city', 'unit')]).toEqual([1, 15]);
    expect([of('county', 'office'), of('county', 'unit')]).toEqual([4, 10]);
    expect([of('township', 'office'), of('township', 'unit')]).toEqual([0, 12]);
  });

  it('have the people whom the ladder tells and who sign', () => {
    const holders = (role: string, organization: string) =>
      city.appointments.filter((one) => one.role === role && one.organization === organization);
    for (const { code } of city.organizations) {
      expect(['liaison', 'unit_head', 'leader'].map((role) => holders(role, code).length)).toEqual([1, 1, 1]);
    }
    const office = ['supervisor', 'approver', 'system_admin', 'security_admin', 'auditor'];
    expect(office.map((role) => holders(role, 'YX').length)).toEqual([2, 1, 1, 1, 1]);
  });

  it('share their leaders, as several units answer to one', () => {
    const leaders = new Set(
      city.appointments.filter(({ role }) => role === 'leader').map(({ person }) => person),
    );
    expect(leaders.size).toBe(13);
  });
});

describe('the targets of the sample year', () => {
  const items = planSections()
    .filter(({ planYear }) => planYear === 2024)
    .flatMap(({ key, items }) => items.map((item) => ({ key, item })));

  it('cover each of the 16 items of 2024 with its own figures', () => {
    expect(items).toHaveLength(16);
    for (const { key, item } of items) {
      const targets = city.targets.filter(
        ({ source }) => source.section === key && source.ordinal === item.ordinal,
      );
      expect(targets.map(({ indicators }) => indicators)).toEqual([item.indicators]);
    }
  });

  it('have at least two tasks each, and each figure is counted by a task', () => {
    for (const target of city.targets) {
      const tasks = city.tasks.filter((task) => task.target === target.code);
      expect(tasks.length).toBeGreaterThanOrEqual(2);
      const counted = new Set(tasks.flatMap(({ measures }) => measures));
      expect(counted).toEqual(new Set(target.indicators.map(({ name }) => name)));
    }
  });
});

describe('the tasks of the sample year', () => {
  it('are assigned from January to March, on working days', () => {
    expect(city.tasks.length).toBeGreaterThanOrEqual(45);
    expect(city.tasks.length).toBeLessThanOrEqual(60);
    const wrong = city.tasks.filter(
      ({ assignedOn }) => !calendar.isWorkingDay(assignedOn) || assignedOn > '2024-03-31',
    );
    expect(wrong).toEqual([]);
  });

  it('end in every month of the year', () => {
    const months = new Set(city.tasks.map(({ dueOn }) => dueOn.slice(0, 7)));
    expect(months.size).toBe(12);
  });

  it('mostly end on working days, some of them on the eve of a holiday', () => {
    const onRest = city.tasks.filter(({ dueOn }) => !calendar.isWorkingDay(dueOn));
    expect(onRest.map(({ dueOn }) => dueOn)).toEqual(['2024-06-30']);
    const eves = city.tasks.filter(({ dueOn }) => calendar.fact(addDays(dueOn, 1)).kind === 'holiday');
    expect(eves.length).toBeGreaterThanOrEqual(5);
  });

  it('give the first reminder a fortnight after the clock starts', () => {
    const [first] = city.tasks.map(({ dueOn }) => dueOn).sort();
    expect(city.startsOn).toBe('2024-01-02');
    expect(first && calendar.addWorkingDays(first, 1)).toBe('2024-01-17');
  });

  it('keep their milestones and rest on all three levels of units', () => {
    const milestones = city.tasks.flatMap((task) => task.milestones);
    expect(milestones.filter(({ dueOn }) => !calendar.isWorkingDay(dueOn))).toEqual([]);
    const leads = new Set(
      city.tasks.map(({ lead }) => city.organizations.find(({ code }) => code === lead)?.level),
    );
    expect([...leads].sort()).toEqual(['city', 'county', 'township']);
  });
});
