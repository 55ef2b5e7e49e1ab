import { holds, OFFICE_ROLES, type Reach } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { type DocumentKind, DOCUMENT_LEVELS, DOCUMENT_NAMES } from './document-kind.ts';

/** A case that a document drafted by a person is to be about. */
export interface CoveredCase {
  readonly id: number;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly unitId: number;
  readonly ladderId: number;
  readonly open: boolean;
  /** The highest level issued in this round; 0: none. */
  readonly level: number;
  /** A document of any level waits for its signature. */
  readonly drafted: boolean;
}

/** Where a document drafted by a person belongs. */
export interface NoticePlace {
  readonly officeId: number;
  readonly unitId: number;
}

/** Several cases in one document: one unit, one office, one version of the ladder, all of them still running. */
export function assertOneDocument(cases: readonly CoveredCase[]): void {
  const [first] = cases;
  for (const { id, taskTitle, open, ...one } of cases) {
    if (!open) {
      throw new DomainError('CASE_STATE', `“${taskTitle}”的督办件已办结，不能再发文书，请另选事项。`, {
        caseId: id,
      });
    }
    if (one.unitId !== first?.unitId || one.officeId !== first.officeId) {
      throw new DomainError('NOTICE_UNITS_DIFFER', '一份文书只能主送一个单位，请按单位分别拟发。', {
        caseId: id,
      });
    }
    if (one.ladderId !== first.ladderId) {
      throw new DomainError('NOTICE_LADDERS_DIFFER', '所选事项适用不同版本的督办规则，请分别拟发。', {
        caseId: id,
      });
    }
  }
}

/**
 * Each level once a round and never back down; a person may start higher than the next level, with a written reason.
 * @throws DomainError `NOTICE_LEVEL_TAKEN`, `NOTICE_DRAFT_TAKEN`, `NOTICE_START_REASON_MISSING`
 */
export function assertLevelOpen(
  kind: DocumentKind,
  cases: readonly CoveredCase[],
  startReason: string,
): void {
  const level = DOCUMENT_LEVELS[kind];
  for (const { id: caseId, taskTitle, level: reached, drafted } of cases) {
    if (drafted) {
      throw new DomainError('NOTICE_DRAFT_TAKEN', `“${taskTitle}”已有待签发的文书，请先签发或撤回该文书。`, {
        caseId,
      });
    }
    if (level <= reached) {
      throw new DomainError(
        'NOTICE_LEVEL_TAKEN',
        `“${taskTitle}”本轮已发出同级或更高层级的文书，不能再发${DOCUMENT_NAMES[kind]}。`,
        { caseId, level, reached },
      );
    }
  }
  const reached = Math.min(...cases.map((one) => one.level), ...(cases.length === 0 ? [0] : []));
  if (startsHigher(level, reached) && startReason.trim() === '') {
    throw new DomainError(
      'NOTICE_START_REASON_MISSING',
      `未经下一级督办即发${DOCUMENT_NAMES[kind]}的，请写明理由。`,
      { level, reached },
    );
  }
}

/** Whether a level leaves one out. */
export const startsHigher = (level: number, reached: number): boolean => level > reached + 1;

/**
 * What stands between drafting and signing: the level below may have been taken back meanwhile.
 * @throws DomainError `NOTICE_LEVEL_SKIPPED`
 */
export function assertNotSkipping(
  level: number,
  reached: readonly number[],
  startReason: string | null,
): void {
  if (startReason !== null || !reached.some((one) => startsHigher(level, one))) return;
  throw new DomainError(
    'NOTICE_LEVEL_SKIPPED',
    '上一级文书已撤回，不能直接签发本级文书，请撤回后重新拟发。',
    { level },
  );
}

/**
 * Who drafts by hand: the people of the office. What may not be seen is not there.
 * @throws DomainError `POWER_REFUSED`, or `unseen`
 */
export function assertMayDraft(reach: Reach | undefined, officeId: number, unseen: DomainError): void {
  if (reach === undefined || holds(reach, officeId, ...OFFICE_ROLES)) return;
  if (!reach.offices.includes(officeId)) throw unseen;
  throw new DomainError('POWER_REFUSED', '只有督办机构的督办员或签发人可以拟发文书，请联系该机构。', {
    officeId,
  });
}

/**
 * A document with a case ends with its case; another is closed by hand, with what was found.
 * @throws DomainError `NOTICE_HAS_CASE`, `NOTICE_REASON_MISSING`
 */
export function assertClosableByHand(caseId: number | null, finding: string): void {
  if (caseId !== null) {
    throw new DomainError('NOTICE_HAS_CASE', '该文书随督办件办结，任务完成后自动办结，无须单独办理。', {
      caseId,
    });
  }
  if (finding.trim() === '') throw new DomainError('NOTICE_REASON_MISSING', '请写明办结情况。');
}
