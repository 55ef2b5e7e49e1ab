import { type Day, DomainError } from '#domain/shared';
import type { ReportingCycle } from '#persistence';

/** Names a task and, when the person saw one, the version it had then. */
export interface TaskCommand {
  readonly taskId: number;
  readonly expectedVersion?: number;
}

/** A task before it is given out: what, by whom, by when. */
export interface TaskDraft {
  /** Left out, it is given by the system. */
  readonly code?: string;
  readonly targetId?: number | null;
  readonly officeId: number;
  readonly leadUnitId: number;
  readonly title: string;
  readonly measure: string;
  readonly dueOn: Day;
}

export interface NewMilestone {
  readonly name: string;
  readonly dueOn: Day;
}

/** A report of a custom cycle: its name and the day on which it is owed. */
export interface NewPeriod {
  readonly label: string;
  readonly dueOn: Day;
}

/** 下达: what is left out stays as drafted. */
export interface Assignment extends TaskCommand {
  readonly leadUnitId?: number;
  readonly cooperatingUnitIds?: readonly number[];
  /** The day from which the task is the unit's; today unless it was given on paper on another day. */
  readonly assignedOn?: Day;
  readonly dueOn?: Day;
  readonly milestones?: readonly NewMilestone[];
  readonly reportingCycle?: ReportingCycle;
  /** The reports owed, for the custom cycle alone. */
  readonly periods?: readonly NewPeriod[];
}

/** 重新下达 of a returned task, to the same unit or to another. */
export interface Reassignment extends TaskCommand {
  readonly leadUnitId?: number;
  readonly dueOn?: Day;
  /** In place of the milestones not yet reached; left out, they stay with the same unit; another unit takes over those from today up to the due day. */
  readonly milestones?: readonly NewMilestone[];
  /** What the office answers to the return, or why the task passes to another. */
  readonly reason: string;
  /** 交接说明 from the former unit to the next: where things stand and what goes on from there. */
  readonly handOver?: string;
}

/** Corrects a draft; what is left out stays. */
export interface DraftEdit extends TaskCommand {
  readonly title?: string;
  readonly measure?: string;
  readonly dueOn?: Day;
  readonly leadUnitId?: number;
  readonly targetId?: number | null;
}

/** The system's own codes: nobody else may use them, so that they never collide. */
const OWN_CODE = /^RW\d{4}-\d+$/;

export const isReservedCode = (code: string): boolean => OWN_CODE.test(code);

/**
 * What can be refused of drafts without asking the database.
 * @throws DomainError `TASK_CODE_TWICE`, `TASK_CODE_RESERVED`, `TASK_TITLE_MISSING`
 */
export function checkDrafts(drafts: readonly TaskDraft[]): void {
  const seen = new Set<string>();
  for (const { code, title, measure } of drafts) {
    if (code !== undefined) {
      if (isReservedCode(code)) {
        const said = `“${code}”的格式留给系统自动编号，请换一个编号，或留空由系统编号。`;
        throw new DomainError('TASK_CODE_RESERVED', said, { code });
      }
      if (seen.has(code))
        throw new DomainError('TASK_CODE_TWICE', `任务编号“${code}”重复，请只保留一个。`, { code });
      seen.add(code);
    }
    checkWords(title, measure, code);
  }
}

/** @throws DomainError `TASK_TITLE_MISSING` */
export function checkWords(title: string, measure: string, code?: string): void {
  if (title.trim() && measure.trim()) return;
  const name = title.trim() || code || '未命名';
  throw new DomainError('TASK_TITLE_MISSING', `任务“${name}”缺少名称或具体措施，请补全。`, {
    code: code ?? null,
  });
}

/**
 * @throws DomainError `TASK_COOPERATORS_INVALID`
 */
export function checkCooperators(leadUnitId: number, cooperators: readonly number[]): void {
  if (!cooperators.includes(leadUnitId) && new Set(cooperators).size === cooperators.length) return;
  throw new DomainError('TASK_COOPERATORS_INVALID', '配合单位不能重复，也不能是牵头单位，请更正。', {
    leadUnitId,
    cooperators,
  });
}
