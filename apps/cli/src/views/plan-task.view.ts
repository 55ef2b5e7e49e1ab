import type { ProposedTask } from '#domain/plan-import';
import { type Day, DomainError } from '#domain/shared';
import { DecompositionService } from '#features/plan-import';
import { table } from '../console/index.ts';
import type { Session } from '../session/index.ts';
import { suggestionInWords } from './plan-draft.view.ts';
import {
  type SuggestedLead,
  suggestedLead,
  type TargetName,
  type UnitName,
  unitsById,
} from './plan-sheet.view.ts';

/** Proposed tasks of a target, with who could lead them. */
export interface ProposalSheet {
  readonly target: TargetName;
  readonly version: number;
  /** Chosen when the target was confirmed. */
  readonly lead: UnitName | null;
  readonly suggestedLeads: readonly SuggestedLead[];
  readonly tasks: readonly ProposedTask[];
}

export interface CreatedTask {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly dueOn: Day;
  readonly lead: string;
}

/** @throws DomainError `TARGET_NOT_FOUND`, `TARGET_NOT_CONFIRMED` */
export async function proposalSheet(session: Session, key: string): Promise<ProposalSheet> {
  const target = await targetNamed(session, key);
  const proposal = await session.the(DecompositionService).propose(target.id);
  const { version, leadUnitId, leadSuggestions, tasks } = proposal;
  const units = await unitsById(session, [
    ...(leadUnitId === null ? [] : [leadUnitId]),
    ...leadSuggestions.map(({ unitId }) => unitId),
  ]);
  const chosen = leadUnitId === null ? undefined : units.get(leadUnitId);
  return {
    target,
    version,
    lead: chosen ? { code: chosen.code, name: chosen.name } : null,
    suggestedLeads: leadSuggestions.map(({ unitId, reasons }) => suggestedLead(units, unitId, reasons)),
    tasks,
  };
}

export function proposalInWords({ target, lead, suggestedLeads, tasks }: ProposalSheet): string {
  const [best] = suggestedLeads;
  return [
    `${target.code} ${target.title}`,
    ...(lead ? [`牵头：${lead.name}（${lead.code}）`] : []),
    ...(!lead && best ? [`建议牵头：${suggestionInWords(best)}`] : []),
    `建议任务 ${tasks.length} 项，用 plan accept ${target.code} 采纳：`,
    ...tasks.flatMap(({ title, measure, dueOn, milestones, remarks }, nth) => [
      `${nth + 1}. ${title}  期限 ${dueOn}`,
      ...(measure === title ? [] : [`   措施：${measure}`]),
      ...milestones.map((milestone) => `   节点：${milestone.dueOn} ${milestone.name}`),
      ...remarks.map(({ message }) => `   提示：${message}`),
    ]),
  ].join('\n');
}

/** In the order of their ids. */
export function createdTasks(session: Session, taskIds: readonly number[]): Promise<CreatedTask[]> {
  return session.read((tx) =>
    tx.query<CreatedTask>(
      `SELECT t.id, t.code, t.title, t.due_on AS "dueOn", u.name AS lead
         FROM tasks t JOIN organizations u ON u.id = t.lead_unit_id WHERE t.id = ANY($1::bigint[]) ORDER BY t.id`,
      [taskIds],
    ),
  );
}

export const taskTable = (tasks: readonly CreatedTask[]): string =>
  table(
    tasks,
    [
      { name: '编号', of: ({ code }) => code },
      { name: '期限', of: ({ dueOn }) => dueOn },
      { name: '牵头单位', of: ({ lead }) => lead, atMost: 30 },
      { name: '任务', of: ({ title }) => title, atMost: 44 },
    ],
    '没有任务。',
  );

/** @throws DomainError `TARGET_NOT_FOUND` */
async function targetNamed(session: Session, key: string): Promise<TargetName> {
  const byId = /^\d{1,15}$/.test(key);
  const [target] = await session.read((tx) =>
    tx.query<TargetName>(
      `SELECT id, code, title FROM targets WHERE ${byId ? 'id = $1::bigint' : 'code = $1'}`,
      [key],
    ),
  );
  if (target) return target;
  throw new DomainError('TARGET_NOT_FOUND', `没有编号为“${key}”的目标，请核对编号。`, { key });
}
