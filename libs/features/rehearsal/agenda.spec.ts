import { Agenda } from './agenda.ts';

const at = (hour: number) => new Date(Date.UTC(2024, 0, 2, hour));
const nothing = () => Promise.resolve();

describe('an agenda', () => {
  it('keeps time, and at one instant the order in which things were put down', async () => {
    const agenda = new Agenda();
    const done: string[] = [];
    const note = (what: string) => () => Promise.resolve(void done.push(what));
    agenda.add(at(14), note('late'));
    agenda.add(at(10), note('first'));
    agenda.add(at(10), note('second'));
    expect(agenda.nextAt).toEqual(at(10));
    for (let entry = agenda.take(at(10)); entry; entry = agenda.take(at(10))) await entry.act();
    expect(done).toEqual(['first', 'second']);
    expect(agenda.nextAt).toEqual(at(14));
  });

  it('gives nothing before its time, and nothing when it is empty', () => {
    const agenda = new Agenda();
    expect(agenda.nextAt).toBeNull();
    agenda.add(at(10), nothing);
    expect(agenda.take(at(9))).toBeUndefined();
    expect(agenda.take(at(10))?.at).toEqual(at(10));
    expect(agenda.take(at(10))).toBeUndefined();
  });
});
