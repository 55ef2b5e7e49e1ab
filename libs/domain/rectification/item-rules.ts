import { type Day, DomainError, formatDay } from '../shared/index.ts';
import type { Measure, RectificationEvidence } from './item.ts';

const isBlank = (text: string | null) => text === null || text.trim() === '';

/**
 * Measures are agreed when the measure, a person and a day are named; the day is not past.
 * @throws DomainError `RECTIFICATION_MEASURE_INCOMPLETE`, `RECTIFICATION_DUE_DAY_PAST`
 */
export function assertAgreed({ measure, responsibleId, dueOn }: Measure, today: Day): void {
  const missing = [
    ...(isBlank(measure) ? ['整改措施'] : []),
    ...(responsibleId === null ? ['责任人'] : []),
    ...(dueOn === null ? ['整改期限'] : []),
  ];
  if (missing.length > 0) {
    throw new DomainError('RECTIFICATION_MEASURE_INCOMPLETE', `请先填写${missing.join('、')}。`, { missing });
  }
  if (dueOn !== null && dueOn < today) {
    throw new DomainError(
      'RECTIFICATION_DUE_DAY_PAST',
      `整改期限${formatDay(dueOn)}已过，请填写今天或以后的日期。`,
      {
        dueOn,
        today,
      },
    );
  }
}

/**
 * The day agreed lies within the term that the document set.
 * @param completeBy null: none was set
 * @throws DomainError `RECTIFICATION_DUE_DAY_LATE`
 */
export function assertWithinTerm(dueOn: Day, completeBy: Day | null): void {
  if (completeBy === null || dueOn <= completeBy) return;
  throw new DomainError(
    'RECTIFICATION_DUE_DAY_LATE',
    `文书要求于${completeBy}前完成整改，整改期限不能晚于该日，请更正。`,
    { dueOn, completeBy },
  );
}

/**
 * @throws DomainError `RECTIFICATION_EVIDENCE_MISSING`
 */
export function assertProven(evidence: readonly RectificationEvidence[]): void {
  const usable = evidence.some(({ name, reference }) => !isBlank(name) && !isBlank(reference));
  if (usable) return;
  throw new DomainError('RECTIFICATION_EVIDENCE_MISSING', '请先上传整改佐证材料，没有佐证不能销号。');
}

/** Who strikes an item off, and what on. */
export interface Closure {
  readonly evidence: readonly RectificationEvidence[];
  readonly responsibleId: number | null;
  readonly verifierId: number | null;
}

/**
 * 销号: on evidence, verified by somebody other than the person responsible.
 * @throws DomainError `RECTIFICATION_EVIDENCE_MISSING`, `RECTIFICATION_VERIFIER_MISSING`,
 *   `RECTIFICATION_VERIFIER_RESPONSIBLE`
 */
export function assertClosable({ evidence, responsibleId, verifierId }: Closure): void {
  assertProven(evidence);
  if (verifierId === null) {
    throw new DomainError('RECTIFICATION_VERIFIER_MISSING', '请指定核验人，核验通过后才能销号。');
  }
  if (verifierId === responsibleId) {
    throw new DomainError(
      'RECTIFICATION_VERIFIER_RESPONSIBLE',
      '核验人不能是整改责任人，请另行指定核验人。',
      {
        verifierId,
      },
    );
  }
}

/**
 * 回潮: a problem that came back is opened again on what was seen, and must be proven anew.
 * @throws DomainError `RECTIFICATION_REASON_MISSING`
 */
export function assertReopenable(reason: string): void {
  if (!isBlank(reason)) return;
  throw new DomainError('RECTIFICATION_REASON_MISSING', '请写明问题反弹的具体情况。');
}

/**
 * Evidence that counts for the present opening: what proved an earlier closing proves nothing after a relapse.
 * @param reopenedOn the day of the last relapse; null: there was none
 */
export function evidenceSince(
  evidence: readonly RectificationEvidence[],
  reopenedOn: Day | null,
): RectificationEvidence[] {
  return evidence.filter(({ addedOn }) => reopenedOn === null || addedOn >= reopenedOn);
}
