import type { WorkCalendar } from '#domain/calendar';
import { addDays, type Day } from '#domain/shared';
import type { Behaviour, SampleTask, UnitHabits } from '#seeds';

/** What a unit answers to a reminder, and what the office makes of it. */
export interface PlannedReply {
  /** Working days after the issue. */
  readonly after: number;
  readonly text: string;
  /** The last day of the accepted reason; null: the office does not accept it. */
  readonly excusedUntil: Day | null;
}

/** What a unit means to do about a task: every day of it is known when the task is given out. */
export interface UnitPlan {
  /** When each milestone is reached; null: never. */
  readonly milestones: readonly (Day | null)[];
  /** The day of the completion report; null where it depends on what the office does. */
  readonly submitOn: Day | null;
  /** Whether the unit acts on notices at all. */
  readonly answers: boolean;
  readonly reply: PlannedReply | null;
}

/**
 * What a unit does about a task that behaves as scripted, or does it on time. Counts are working days; the days of
 * a suspension are given back, as the ladder does.
 */
export function unitPlan(
  task: Pick<SampleTask, 'dueOn' | 'milestones'>,
  behaviour: Behaviour | null,
  habits: UnitHabits,
  calendar: WorkCalendar,
): UnitPlan {
  const after = (on: Day, days: number): Day => calendar.addWorkingDays(on, days);
  const before = (on: Day, days: number): Day => calendar.addWorkingDays(on, -days);
  const { dueOn } = task;
  const onTime: UnitPlan = {
    milestones: task.milestones.map((milestone) => before(milestone.dueOn, 1)),
    submitOn: before(dueOn, habits.submitBefore),
    answers: true,
    reply: null,
  };
  const replying = (
    reply: { replyAfter: number; reason?: string },
    excusedUntil: Day | null,
  ): PlannedReply => ({
    after: reply.replyAfter,
    text: reply.reason ?? '情况已知悉，正在抓紧推进。',
    excusedUntil,
  });
  switch (behaviour?.kind) {
    case undefined:
    case 'returned-then-accepted':
      return onTime;
    case 'silent':
      return { milestones: task.milestones.map(() => null), submitOn: null, answers: false, reply: null };
    case 'late-but-answering': {
      const submitOn = after(dueOn, behaviour.late);
      return { ...onTime, submitOn, reply: replying(behaviour, submitOn) };
    }
    case 'extension-granted':
      return { ...onTime, submitOn: before(behaviour.newDueOn, habits.submitBefore) };
    case 'extension-refused':
      return { ...onTime, submitOn: after(dueOn, behaviour.late), reply: replying(behaviour, null) };
    case 'promise-broken':
    case 'relapse':
      return { ...onTime, submitOn: null, reply: replying({ replyAfter: behaviour.replyAfter }, null) };
    case 'report-missed':
      return { ...onTime, reply: replying(behaviour, null) };
    case 'milestone-behind': {
      const late = task.milestones[behaviour.milestone - 1];
      const reachedOn = late ? after(late.dueOn, behaviour.late) : null;
      const milestones = onTime.milestones.with(behaviour.milestone - 1, reachedOn);
      return { ...onTime, milestones, reply: replying(behaviour, reachedOn) };
    }
    case 'sent-back-review':
    case 'office-slow':
      return { ...onTime, submitOn: before(dueOn, behaviour.submitBefore) };
    case 'suspended': {
      const { fromOn, toOn } = behaviour;
      const left = calendar.workingDaysBetween(addDays(fromOn, -1), toOn) - habits.submitBefore;
      const milestones = task.milestones.map((milestone) =>
        milestone.dueOn < fromOn ? before(milestone.dueOn, 1) : after(milestone.dueOn, left),
      );
      return { ...onTime, milestones, submitOn: after(dueOn, left) };
    }
  }
}
