import { type Day, DomainError, formatDay } from '../shared/index.ts';
import type { InstructionContent, InstructionSubjectKind } from './instruction.ts';

const isBlank = (text: string | null | undefined) =>
  text === null || text === undefined || text.trim() === '';

/**
 * @param today the due day is not past
 * @throws DomainError `INSTRUCTION_EMPTY`, `INSTRUCTION_DUE_DAY_PAST`, `INSTRUCTION_DAY_LATER`
 */
export function assertInstructs(
  { text, topic, dueOn }: InstructionContent,
  { givenOn, today }: { readonly givenOn: Day; readonly today: Day },
): void {
  if (isBlank(text)) throw new DomainError('INSTRUCTION_EMPTY', '请填写批示内容。');
  if (isBlank(topic)) throw new DomainError('INSTRUCTION_EMPTY', '请填写批示的事由。');
  if (givenOn > today) {
    throw new DomainError('INSTRUCTION_DAY_LATER', `批示日期${formatDay(givenOn)}还没有到，请更正。`, {
      givenOn,
    });
  }
  if (dueOn < today) {
    throw new DomainError(
      'INSTRUCTION_DUE_DAY_PAST',
      `办结期限${formatDay(dueOn)}已过，请填写今天或以后的日期。`,
      {
        dueOn,
        today,
      },
    );
  }
}

/**
 * A supervisor writes down what a leader put on paper: only with the paper's reference can it be checked.
 * @throws DomainError `INSTRUCTION_PAPER_MISSING`
 */
export function assertInTheLeadersName(paperRef: string | null | undefined): void {
  if (!isBlank(paperRef)) return;
  throw new DomainError('INSTRUCTION_PAPER_MISSING', '代领导登记的，请填写纸质批示的编号或日期，以便核对。');
}

/**
 * 督察 is ordered for a case: level three needs to know which.
 * @throws DomainError `INSTRUCTION_CASE_MISSING`
 */
export function assertCanOrderInspection(kind: InstructionSubjectKind, caseId: number | null): void {
  if (caseId !== null) return;
  throw new DomainError(
    'INSTRUCTION_CASE_MISSING',
    '启动督察的批示须针对督办件、其任务或文书，请选择正在督办的事项。',
    { kind },
  );
}

/** @throws DomainError `INSTRUCTION_REPORT_EMPTY` */
export function assertReports(text: string): void {
  if (isBlank(text)) throw new DomainError('INSTRUCTION_REPORT_EMPTY', '请填写办理情况。');
}

/** @throws DomainError `INSTRUCTION_REASON_MISSING` */
export function assertInstructionReason(text: string): void {
  if (isBlank(text)) throw new DomainError('INSTRUCTION_REASON_MISSING', '请写明理由，指出还要做什么。');
}
