export { DOCUMENT_KINDS, DOCUMENT_LEVELS, DOCUMENT_NAMES, type DocumentKind } from './document-kind.ts';
export { agencyCodeOf, documentNumber, parseDocumentNumber, type DocumentNumber } from './document-number.ts';
export { type AnnexLine, assertComplete, freezeContent, type NoticeContent } from './notice-content.ts';
export { assertRefusal, type ServedNotice, type Silence, silenceOf } from './service-rules.ts';
export {
  assertClosableByHand,
  assertLevelOpen,
  assertMayDraft,
  assertNotSkipping,
  assertOneDocument,
  type CoveredCase,
  type NoticePlace,
  startsHigher,
} from './manual-notice.ts';
export { noticeLife, type NoticeState, type NoticeStep } from './notice.life.ts';
export {
  assertIssuable,
  assertSendingBackReason,
  assertUninvolved,
  assertWithdrawable,
  isLate,
  reviewDecisionDueOn,
  reviewRequestDueOn,
  type Issuance,
} from './notice-rules.ts';
export {
  assertMayWithNotice,
  mayWithNotice,
  type NoticeAct,
  noticeNotFound,
  type NoticeStanding,
} from './notice-powers.ts';
export {
  OBJECTION_OUTCOMES,
  objectionLife,
  type ObjectionOutcome,
  type ObjectionState,
} from './objection.life.ts';
export {
  assertDecisionReason,
  assertExcusalDay,
  assertMayObject,
  mayBeObjectedTo,
  type ObjectableNotice,
  objectionDueOn,
} from './objection-rules.ts';
export { NOTICE_ACTS, type NoticeActName, type NoticeProgress, openActs } from './notice-acts.ts';
