import type { RectificationState } from '#domain/rectification';
import type { SampleTask } from '#seeds';
import type { Stage } from './stage.ts';

interface Item {
  readonly id: number;
  readonly status: RectificationState;
}

/** Working days that a rectification report may take after an interview (the default ladder's term). */
const MEASURE_TERM = 15;

/** The unit says how, by whom and by when it puts right what a document names. */
export async function agreeMeasures(stage: Stage, task: SampleTask, caseId: number): Promise<void> {
  for (const { id: itemId, status } of await itemsOf(stage, caseId)) {
    if (status !== 'open') continue;
    await stage.rectification.agree(stage.headOf(task), {
      itemId,
      measure: task.measure,
      responsibleId: stage.headOf(task).id,
      dueOn: stage.after(stage.today, MEASURE_TERM),
    });
  }
}

/** With its completion report the unit brings evidence for every problem that was found; the office verifies it. */
export async function completed(stage: Stage, task: SampleTask): Promise<void> {
  const cases = await stage.rows<{ id: number }>('SELECT id FROM cases WHERE task_id = $1 ORDER BY id', [
    stage.taskId(task),
  ]);
  for (const { id } of cases) {
    for (const item of await itemsOf(stage, id)) await cure(stage, task, item);
  }
}

async function cure(stage: Stage, task: SampleTask, { id: itemId, status }: Item): Promise<void> {
  if (status !== 'measures_agreed' && status !== 'in_progress') return;
  const liaison = stage.liaisonOf(task);
  const proof = { name: '整改报告及佐证材料', reference: `${task.code} 整改材料` };
  const evidence = [{ ...proof, addedOn: stage.today, addedById: liaison.id }];
  await stage.rectification.submit(liaison, { itemId, evidence });
  stage.officeWill(stage.after(stage.today, stage.parts.behaviours.office.verifyAfter), async () => {
    await stage.rectification.close(stage.supervisor, { itemId, finding: '已现场核验，问题已改正。' });
    await expectRelapse(stage, task, itemId);
  });
}

/** 回潮: some time after an item was struck off the problem is found again, once. */
async function expectRelapse(stage: Stage, task: SampleTask, itemId: number): Promise<void> {
  const behaviour = stage.behaviourOf(task);
  if (behaviour?.kind !== 'relapse') return;
  const [item] = await stage.rows<{ reopened: number }>(
    'SELECT reopened FROM rectification_items WHERE id = $1',
    [itemId],
  );
  if (item?.reopened !== 0) return;
  stage.officeWill(stage.after(stage.today, behaviour.backAfterClose), async () => {
    await stage.rectification.reopen(stage.supervisor, { itemId, reason: behaviour.problem });
    const reopenedOn = stage.today;
    stage.unitWill(stage.after(reopenedOn, 1), () =>
      stage.rectification.agree(stage.headOf(task), {
        itemId,
        measure: `再次整改：${task.measure}`,
        responsibleId: stage.headOf(task).id,
        dueOn: stage.after(reopenedOn, MEASURE_TERM),
      }),
    );
    stage.unitWill(stage.after(reopenedOn, behaviour.curedAgainAfter), () =>
      cure(stage, task, { id: itemId, status: 'measures_agreed' }),
    );
  });
}

function itemsOf(stage: Stage, caseId: number): Promise<Item[]> {
  return stage.rows('SELECT id, status FROM rectification_items WHERE case_id = $1 ORDER BY id', [caseId]);
}
