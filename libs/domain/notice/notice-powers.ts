import { holds, OFFICE_ROLES, type Reach, type RoleName, UNIT_ROLES } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';

/** Whose a document is: all that must be known to tell who may do what with it. */
export interface NoticeStanding {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
  /** Before it went out it is the office's own; what was taken back before that, too. */
  readonly issued: boolean;
  /** The roles that sign it, as its ladder has it. */
  readonly signers: readonly RoleName[];
}

/**
 * see; sign: issue or send back; review: submit, withdraw, weigh a reply, decide on an objection; answer: what the unit
 * does, from receipt to objection.
 */
export type NoticeAct = 'see' | 'sign' | 'review' | 'answer';

const POWERS: Readonly<Record<NoticeAct, (reach: Reach, notice: NoticeStanding) => boolean>> = {
  see: (reach, { officeId, unitId, issued }) =>
    reach.offices.includes(officeId) || (issued && reach.units.includes(unitId)),
  sign: (reach, { officeId, signers }) => holds(reach, officeId, ...signers),
  review: (reach, { officeId }) => holds(reach, officeId, ...OFFICE_ROLES),
  answer: (reach, { unitId, issued }) => issued && holds(reach, unitId, ...UNIT_ROLES),
};

const NEEDED: Readonly<Record<Exclude<NoticeAct, 'see'>, string>> = {
  sign: '只有发文督办机构的签发人可以签发或退回该文书，请转交签发人办理。',
  review: '只有发文督办机构可以办理，请联系该机构。',
  answer: '只有主送单位的联络员或负责人可以办理，请由主送单位办理。',
};

/** Whether somebody may; without a reach (the engine, the operator) nothing is forbidden. */
export function mayWithNotice(reach: Reach | undefined, notice: NoticeStanding, act: NoticeAct): boolean {
  return reach === undefined || POWERS[act](reach, notice);
}

/**
 * @param unseen what is said where the document may not be seen: as if what was asked for were not there
 * @throws DomainError `NOTICE_NOT_FOUND` (or `unseen`), `POWER_REFUSED` where it may be seen but the act is another's
 */
export function assertMayWithNotice(
  reach: Reach | undefined,
  notice: NoticeStanding,
  act: NoticeAct,
  unseen: DomainError = noticeNotFound(notice.id),
): void {
  if (!mayWithNotice(reach, notice, 'see')) throw unseen;
  if (act === 'see' || mayWithNotice(reach, notice, act)) return;
  throw new DomainError('POWER_REFUSED', NEEDED[act], { noticeId: notice.id, act });
}

/** The same words for what is not there and for what may not be seen. */
export const noticeNotFound = (noticeId: number): DomainError =>
  new DomainError('NOTICE_NOT_FOUND', '文书不存在，请刷新后重试。', { id: noticeId });
