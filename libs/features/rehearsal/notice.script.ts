import { type Day } from '#domain/shared';
import type { SampleTask } from '#seeds';
import { agreeMeasures } from './cure.script.ts';
import type { Stage } from './stage.ts';
import { submit } from './unit.script.ts';
import { unitPlan } from './unit-plan.ts';

/** A document that the people of the year have not reacted to yet. */
export interface NewNotice {
  readonly id: number;
  readonly caseId: number;
  readonly level: 1 | 2 | 3;
  readonly status: 'awaiting_signature' | 'issued';
  readonly task: string;
}

/** A draft is signed by whoever may; an issued document is received and answered, or not. */
export function playNotice(stage: Stage, notice: NewNotice): void {
  const task = stage.parts.city.tasks.find(({ code }) => code === notice.task);
  if (!task) throw new Error(`The sample knows no task ${notice.task}`);
  if (notice.status === 'awaiting_signature') sign(stage, task, notice);
  else react(stage, task, notice);
}

function sign(stage: Stage, task: SampleTask, { id, level }: NewNotice): void {
  stage.officeWill(stage.after(stage.today, stage.parts.behaviours.office.signAfter), async () => {
    // Put right meanwhile, the draft was taken back by the engine.
    if (!(await isIn(stage, id, 'awaiting_signature'))) return;
    const leaderId = stage.leaderOf(task).id;
    const instruction = { instruction: { leaderId, text: '请严格按规则办理，限期整改到位。' } };
    const command = { noticeId: id, ...(level === 3 ? instruction : {}) };
    await stage.notices.sign({ personId: stage.approver.id }, command);
  });
}

function react(stage: Stage, task: SampleTask, notice: NewNotice): void {
  const { unit, office } = stage.parts.behaviours;
  const behaviour = stage.behaviourOf(task);
  const plan = unitPlan(task, behaviour, unit, stage.parts.calendar);
  if (!plan.answers) return;
  const issuedOn = stage.today;
  const { id: noticeId, level, caseId } = notice;
  stage.unitWill(stage.after(issuedOn, unit.receiptAfter), async () => {
    if (await isIn(stage, noticeId, 'issued'))
      await stage.notices.receive(stage.liaisonOf(task), { noticeId });
    if (level >= 2) await agreeMeasures(stage, task, caseId);
  });
  if (level === 1 && plan.reply) {
    const { after, text, excusedUntil } = plan.reply;
    stage.unitWill(stage.after(issuedOn, after), () => reply(stage, task, noticeId, text, excusedUntil));
  }
  if (level === 2) {
    stage.officeWill(stage.after(issuedOn, office.interviewAfter), () => interview(stage, task, notice));
  }
  if (level === 3 && behaviour?.kind === 'promise-broken') {
    stage.unitWill(stage.after(issuedOn, behaviour.curedAfterInspection), () => submit(stage, task));
  }
}

async function reply(
  stage: Stage,
  task: SampleTask,
  noticeId: number,
  text: string,
  excusedUntil: Day | null,
): Promise<void> {
  if (!(await isIn(stage, noticeId, 'received'))) return;
  await stage.notices.reply(stage.liaisonOf(task), { noticeId, text });
  stage.officeWill(stage.after(stage.today, stage.parts.behaviours.office.reviewAfter), async () => {
    const accepted = excusedUntil !== null;
    const verdict = { noticeId, accepted, ...(accepted ? { excusedUntil } : {}) };
    await stage.notices.decideReply(stage.supervisor, verdict);
  });
}

/** 约谈: one promises a day and breaks it, another puts things right. */
async function interview(stage: Stage, task: SampleTask, { id, caseId }: NewNotice): Promise<void> {
  const behaviour = stage.behaviourOf(task);
  if (behaviour?.kind === 'promise-broken') {
    const { promise: measure, promisedAfterInterview } = behaviour;
    await stage.rectification.promise(stage.supervisor, [
      {
        officeId: stage.parts.ids.officeId,
        unitId: stage.parts.ids.organizations.of(task.lead),
        caseId,
        noticeId: id,
        measure,
        responsibleId: stage.headOf(task).id,
        dueOn: stage.after(stage.today, promisedAfterInterview),
      },
    ]);
  }
  if (behaviour?.kind === 'relapse') {
    stage.unitWill(stage.after(stage.today, behaviour.curedAfterInterview), () => submit(stage, task));
  }
}

async function isIn(stage: Stage, noticeId: number, status: string): Promise<boolean> {
  const [notice] = await stage.rows<{ status: string }>('SELECT status FROM notices WHERE id = $1', [
    noticeId,
  ]);
  return notice?.status === status;
}
