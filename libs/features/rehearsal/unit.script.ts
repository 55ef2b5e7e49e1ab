import { type Day } from '#domain/shared';
import { type TaskState } from '#domain/task';
import type { Behaviour, SampleTask } from '#seeds';
import { completed } from './cure.script.ts';
import type { Stage } from './stage.ts';
import { unitPlan } from './unit-plan.ts';

type Of<K extends Behaviour['kind']> = Extract<Behaviour, { kind: K }>;

/** What the unit and the office do about a task from the day on which it is given out. */
export function playTask(stage: Stage, task: SampleTask): void {
  const { unit } = stage.parts.behaviours;
  const behaviour = stage.behaviourOf(task);
  const plan = unitPlan(task, behaviour, unit, stage.parts.calendar);
  const command = { taskId: stage.taskId(task) };
  const liaison = stage.liaisonOf(task);
  const accept = (from: Day) =>
    stage.unitWill(stage.after(from, unit.acceptAfter), () => stage.tasks.accept(liaison, command));

  if (behaviour?.kind === 'returned-then-accepted') playReturn(stage, task, behaviour, accept);
  else accept(stage.today);
  plan.milestones.forEach((on, at) => {
    if (on === null) return;
    const position = at + 1;
    stage.unitWill(on, async () => {
      if (await isDone(stage, task)) return;
      await stage.progress.reachMilestone(liaison, { ...command, position });
    });
  });
  if (plan.submitOn !== null) stage.unitWill(plan.submitOn, () => submit(stage, task));
  if (behaviour?.kind === 'extension-granted' || behaviour?.kind === 'extension-refused')
    playExtension(stage, task, behaviour);
  if (behaviour?.kind === 'suspended') playSuspension(stage, task, behaviour);
}

/** The reports owed, as they were set up with the task; those of an extension come on top. */
export async function playReports(stage: Stage, task: SampleTask, plannedUpTo = 0): Promise<void> {
  const periods = await stage.rows<{ label: string; dueOn: Day }>(
    'SELECT label, due_on AS "dueOn" FROM reporting_periods WHERE task_id = $1 ORDER BY due_on',
    [stage.taskId(task)],
  );
  const behaviour = stage.behaviourOf(task);
  if (behaviour?.kind === 'silent') return;
  const { unit, office } = stage.parts.behaviours;
  periods.slice(plannedUpTo).forEach(({ label, dueOn }, at) => {
    const missed = behaviour?.kind === 'report-missed' && behaviour.periods.includes(at + plannedUpTo + 1);
    // One day late the reminder comes; what was left out is filed when it is answered.
    const on = stage.after(dueOn, missed ? 1 + behaviour.replyAfter : -unit.reportBefore);
    stage.unitWill(on, async () => {
      if (await isDone(stage, task)) return;
      const filing = { taskId: stage.taskId(task), period: label, body: `${label}进展：按计划推进。` };
      const reportId = await stage.progress.file(stage.liaisonOf(task), filing);
      stage.officeWill(stage.after(stage.today, office.reviewAfter), () =>
        stage.progress.review(stage.supervisor, { reportId, outcome: 'accepted' }),
      );
    });
  });
}

/** 报送完成, and what the office says to it. */
export async function submit(stage: Stage, task: SampleTask, sentBackBefore = 0): Promise<void> {
  const { office } = stage.parts.behaviours;
  const behaviour = stage.behaviourOf(task);
  const command = { taskId: stage.taskId(task), body: `已完成：${task.title}。` };
  const reportId = await stage.progress.submitCompletion(stage.liaisonOf(task), command);
  const held = behaviour?.kind === 'office-slow' ? behaviour.heldFor : office.reviewAfter;
  const reason = behaviour?.kind === 'sent-back-review' ? behaviour.reasons[sentBackBefore] : undefined;
  stage.officeWill(stage.after(stage.today, held), async () => {
    if (reason === undefined || behaviour?.kind !== 'sent-back-review') {
      await stage.progress.review(stage.supervisor, { reportId, outcome: 'accepted' });
      return;
    }
    await stage.progress.review(stage.supervisor, { reportId, outcome: 'sent_back', reason });
    const amendedOn = stage.after(stage.today, behaviour.amendedAfter);
    stage.unitWill(amendedOn, () => submit(stage, task, sentBackBefore + 1));
  });
  await completed(stage, task);
}

/** Nothing more is owed under a task that was finished early. */
async function isDone(stage: Stage, task: SampleTask): Promise<boolean> {
  const [stored] = await stage.rows<{ status: TaskState }>('SELECT status FROM tasks WHERE id = $1', [
    stage.taskId(task),
  ]);
  return stored?.status === 'done';
}

function playReturn(
  stage: Stage,
  task: SampleTask,
  { returnedAfter, reason, assignedAgainAfter, answer }: Of<'returned-then-accepted'>,
  accept: (from: Day) => void,
): void {
  const taskId = stage.taskId(task);
  stage.unitWill(stage.after(stage.today, returnedAfter), async () => {
    await stage.tasks.returnToOffice(stage.liaisonOf(task), { taskId, reason });
    stage.officeWill(stage.after(stage.today, assignedAgainAfter), async () => {
      await stage.tasks.reassign(stage.supervisor, { taskId, reason: answer });
      accept(stage.today);
    });
  });
}

function playExtension(
  stage: Stage,
  task: SampleTask,
  behaviour: Of<'extension-granted'> | Of<'extension-refused'>,
): void {
  const { askBefore, newDueOn, reason } = behaviour;
  const taskId = stage.taskId(task);
  stage.unitWill(stage.after(task.dueOn, -askBefore), async () => {
    const extensionId = await stage.deadlines.requestExtension(stage.liaisonOf(task), {
      taskId,
      newDueOn,
      reason,
    });
    const decidedOn = stage.after(stage.today, stage.parts.behaviours.office.decideExtensionAfter);
    stage.officeWill(decidedOn, async () => {
      if (behaviour.kind === 'extension-refused') {
        const verdict = { extensionId, granted: false, reason: behaviour.refusal };
        await stage.deadlines.decideExtension(stage.supervisor, verdict);
        return;
      }
      const [owed] = await stage.rows<{ count: number }>(
        'SELECT count(*) FROM reporting_periods WHERE task_id = $1',
        [taskId],
      );
      await stage.deadlines.decideExtension(stage.supervisor, { extensionId, granted: true });
      await playReports(stage, task, owed?.count);
    });
  });
}

function playSuspension(stage: Stage, task: SampleTask, { fromOn, toOn, reason }: Of<'suspended'>): void {
  const taskId = stage.taskId(task);
  stage.officeWill(fromOn, () => stage.deadlines.suspend(stage.supervisor, { taskId, reason }));
  stage.officeWill(toOn, () => stage.deadlines.resume(stage.supervisor, { taskId }));
}
