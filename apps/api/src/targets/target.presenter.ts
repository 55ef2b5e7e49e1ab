import type { TaskLight } from '#domain/task';
import type { Judged, TargetOffer, TargetPage } from '#features/targets';
import type { TargetAnswer } from './target.dto.ts';

const NONE: Readonly<Record<TaskLight, number>> = {
  ...{ normal: 0, near: 0, overdue: 0, suspended: 0, done: 0, withdrawn: 0 },
};

export function targetAnswer({
  target,
  names,
  indicators,
  source,
  tasks,
  offers,
}: TargetPage & { readonly offers: readonly TargetOffer[] }): TargetAnswer {
  const { id, code, title, status, planYear, officeId, leadUnitId, version, summary, withdrawalReason } =
    target;
  return {
    ...{ id, code, title, status, planYear, officeId, leadUnitId, version, summary, withdrawalReason },
    ...names,
    ...{ indicators, source, tasks, offers },
    lights: lightsOf(tasks),
    judgement: judgementOf(target),
  };
}

function lightsOf(tasks: TargetPage['tasks']): Record<TaskLight, number> {
  const counts = { ...NONE };
  for (const { light } of tasks) if (light !== null) counts[light] += 1;
  return counts;
}

function judgementOf({ status, judgement, judgedAt, judgedFigures }: TargetPage['target']) {
  if (judgement === null || judgedAt === null) return null;
  // Written by the judgement alone, in this shape.
  return { verdict: status, judgement, judgedAt, figures: judgedFigures as Judged | null };
}
