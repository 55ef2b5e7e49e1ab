import { Injectable } from '@nestjs/common';
import { RectificationService } from '#features/rectification';
import { DeadlineService, ProgressService, TaskService } from '#features/tasks';
import type { Actor } from '#platform/actor';
import type { SampleCity, SampleTask, Staff } from '#seeds';
import type { SampleIds } from './city.loader.ts';
import { FIRST_EXTENSION, FIRST_REPORTS, FIRST_RETURN, SLOW_COUNTY } from './first-morning.ts';
import type { IdMap } from './id-map.ts';
import { CARRIED_ITEMS, type CarriedItem } from './last-year.ts';
import type { SampleClock } from './sample-clock.ts';

/** What has happened before a new user looks: problems carried over, and the post of the first morning. */
@Injectable()
export class HistoryLoader {
  constructor(
    private readonly rectification: RectificationService,
    private readonly tasks: TaskService,
    private readonly progress: ProgressService,
    private readonly deadlines: DeadlineService,
  ) {}

  async carryOver(city: SampleCity, ids: SampleIds, clock: SampleClock): Promise<void> {
    const office = city.organizations[0] as SampleCity['organizations'][number];
    const supervisor = personOf(ids, office.staff.supervisor[0]);
    const events = CARRIED_ITEMS.map((item) =>
      this.eventsOf(item, staffOf(city, item.unit), ids, supervisor),
    ).flat();
    events.sort((a, b) => a.on.localeCompare(b.on));
    for (const { on, happen } of events) {
      clock.set(on, '10:00');
      await happen();
    }
  }

  /** The post of the first morning; the clock stands at its hour. */
  async firstMorning(city: SampleCity, ids: SampleIds, taskIds: IdMap): Promise<void> {
    for (const task of city.tasks) {
      const command = { taskId: taskIds.of(task.code) };
      const liaison = personOf(ids, staffOf(city, task.lead).liaison[0]);
      if (task.code === FIRST_RETURN) {
        await this.tasks.returnToOffice(liaison, { ...command, reason: reasonOfReturn(city, task) });
      } else if (!task.lead.startsWith(SLOW_COUNTY)) {
        await this.tasks.accept(liaison, command);
      }
    }
    const liaisonOf = (code: string) => {
      const lead = city.tasks.find((task) => task.code === code)?.lead ?? '';
      return personOf(ids, staffOf(city, lead).liaison[0]);
    };
    for (const { task, percent, body } of FIRST_REPORTS) {
      await this.progress.file(liaisonOf(task), { taskId: taskIds.of(task), percent, body });
    }
    const { task, newDueOn, reason } = FIRST_EXTENSION;
    await this.deadlines.requestExtension(liaisonOf(task), { taskId: taskIds.of(task), newDueOn, reason });
  }

  private eventsOf(item: CarriedItem, staff: Staff, ids: SampleIds, supervisor: Actor) {
    const { foundOn, measure, dueOn, evidence, closedOn } = item;
    const head = personOf(ids, staff.unit_head[0]);
    const liaison = personOf(ids, staff.liaison[0]);
    let itemId = 0;
    const events = [
      {
        on: foundOn,
        happen: async () => {
          const opened = await this.rectification.open(supervisor, [
            {
              officeId: ids.officeId,
              unitId: ids.organizations.of(item.unit),
              source: 'superior',
              problem: item.problem,
              foundOn,
            },
          ]);
          itemId = opened[0]?.id ?? 0;
          if (measure === undefined || dueOn === undefined) return;
          await this.rectification.agree(supervisor, { itemId, measure, dueOn, responsibleId: head.id });
          await this.rectification.start(liaison, { itemId });
        },
      },
    ];
    if (evidence) {
      const { on, name, reference } = evidence;
      const proof = { name, reference, addedOn: on, addedById: liaison.id };
      events.push({ on, happen: () => this.rectification.submit(liaison, { itemId, evidence: [proof] }) });
    }
    if (closedOn) {
      const finding = '材料齐全，现场抽查与材料一致。';
      events.push({ on: closedOn, happen: () => this.rectification.close(supervisor, { itemId, finding }) });
    }
    return events;
  }
}

const staffOf = ({ organizations }: SampleCity, code: string): Staff => {
  const organization = organizations.find((candidate) => candidate.code === code);
  if (organization) return organization.staff;
  throw new Error(`The sample knows no organisation ${code}`);
};

const personOf = ({ people }: SampleIds, code = ''): Extract<Actor, { kind: 'person' }> => ({
  kind: 'person',
  id: people.of(code),
});

const reasonOfReturn = ({ behaviours }: SampleCity, task: SampleTask): string => {
  const returned = behaviours.exceptions.find(
    (behaviour) => behaviour.task === task.code && behaviour.kind === 'returned-then-accepted',
  );
  return returned && 'reason' in returned ? returned.reason : '职责不在本单位，请另行确定牵头单位。';
};
