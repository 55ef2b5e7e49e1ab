import { type Day, daysBetween, DomainError, formatDay } from '../shared/index.ts';

/**
 * The due day as a fact of its own: the day first given stays visible, and each granted extension counts
 * the version up, which begins a new round of supervision.
 */
export interface Deadline {
  readonly originalDueOn: Day;
  readonly dueOn: Day;
  /** Counts from 1. */
  readonly deadlineVersion: number;
}

/** A day further away than this is a slip of the pen. Calendar days. */
const FARTHEST = 3_660;

/**
 * @throws DomainError `TASK_DUE_DAY_INVALID` when the day lies further than ten years from another, either way
 */
export function assertPlausibleDueDay(from: Day, dueOn: Day): void {
  if (Math.abs(daysBetween(from, dueOn)) <= FARTHEST) return;
  throw new DomainError(
    'TASK_DUE_DAY_INVALID',
    `完成期限${formatDay(dueOn)}距${formatDay(from)}超过十年，请核对年份。`,
    {
      from,
      dueOn,
    },
  );
}

/**
 * @throws DomainError `TASK_DUE_DAY_INVALID` when the task would be due before it is assigned, or ten years after
 */
export function firstDeadline(assignedOn: Day, dueOn: Day): Deadline {
  assertPlausibleDueDay(assignedOn, dueOn);
  if (dueOn >= assignedOn) return { originalDueOn: dueOn, dueOn, deadlineVersion: 1 };
  throw new DomainError(
    'TASK_DUE_DAY_INVALID',
    `完成期限${formatDay(dueOn)}早于下达日期${formatDay(assignedOn)}，请核对。`,
    {
      assignedOn,
      dueOn,
    },
  );
}

/** 延期: asked before expiry with a reason and a new day. */
export interface ExtensionRequest {
  readonly requestedOn: Day;
  readonly requestedDueOn: Day;
  readonly reason: string;
}

/** What must be known of a task before an extension can be asked for. */
export interface Extendable {
  readonly deadline: Deadline;
  /** Whether the task is over: done or withdrawn. */
  readonly over: boolean;
  /** Whether an earlier request still waits for its decision. */
  readonly pending: boolean;
}

/**
 * @throws DomainError `EXTENSION_TASK_OVER`, `EXTENSION_PENDING`, `EXTENSION_AFTER_EXPIRY`,
 *   `EXTENSION_NOT_LATER`, `EXTENSION_REASON_MISSING`, `TASK_DUE_DAY_INVALID`
 */
export function assertExtensionRequest(task: Extendable, request: ExtensionRequest): void {
  const { dueOn } = task.deadline;
  const refuse = (code: string, message: string): never => {
    throw new DomainError(code, message, { dueOn, ...request });
  };
  if (task.over) refuse('EXTENSION_TASK_OVER', '任务已完成或已撤销，不需要延期。');
  if (task.pending) refuse('EXTENSION_PENDING', '已有一份延期申请待审批，请等待审批结果。');
  if (request.requestedOn > dueOn) {
    refuse(
      'EXTENSION_AFTER_EXPIRY',
      `任务已于${formatDay(dueOn)}到期，到期后不能申请延期，请尽快完成或说明理由。`,
    );
  }
  if (request.requestedDueOn <= dueOn) {
    refuse(
      'EXTENSION_NOT_LATER',
      `新期限${formatDay(request.requestedDueOn)}应晚于现期限${formatDay(dueOn)}。`,
    );
  }
  assertPlausibleDueDay(dueOn, request.requestedDueOn);
  if (request.reason.trim() === '') refuse('EXTENSION_REASON_MISSING', '请写明延期理由。');
}

/** The office's decision. It may grant an earlier day than was asked for, never a later one. */
export interface ExtensionDecision {
  readonly granted: boolean;
  readonly dueOn: Day;
  readonly reason: string;
}

/**
 * The deadline after a decision; unchanged when the request is refused.
 * @throws DomainError `EXTENSION_STALE` when the due day has moved since the request,
 *   `EXTENSION_GRANT_INVALID`, `EXTENSION_REASON_MISSING` when it is refused without a reason
 */
export function decideExtension(
  deadline: Deadline,
  request: ExtensionRequest & { readonly previousDueOn: Day },
  decision: ExtensionDecision,
): Deadline {
  if (request.previousDueOn !== deadline.dueOn) {
    throw new DomainError('EXTENSION_STALE', '任务期限在申请后已变更，请单位重新申请延期。', {
      dueOn: deadline.dueOn,
      previousDueOn: request.previousDueOn,
    });
  }
  if (!decision.granted) {
    if (decision.reason.trim() !== '') return deadline;
    throw new DomainError('EXTENSION_REASON_MISSING', '请写明不同意延期的理由。');
  }
  if (decision.dueOn <= deadline.dueOn || decision.dueOn > request.requestedDueOn) {
    throw new DomainError(
      'EXTENSION_GRANT_INVALID',
      `批准的期限应晚于${formatDay(deadline.dueOn)}，且不晚于申请的${formatDay(request.requestedDueOn)}。`,
      { dueOn: decision.dueOn },
    );
  }
  return { ...deadline, dueOn: decision.dueOn, deadlineVersion: deadline.deadlineVersion + 1 };
}
